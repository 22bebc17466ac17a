import type { Path } from '../../graph/answers/path.ts';
import { horizons } from '../../graph/model/vocabulary.ts';
import { farthestFromWording } from '../../graph/questions/farthest-from-wording.ts';
import { messages } from '../messages/messages.ts';
import { Anchors } from './anchor.tsx';

/** How far a chain can be leant on: its joints, its weakest commitment, its voices, its times, and where it leaves the wording. */
export function ChainSummary({ path }: { readonly path: Path }) {
  const words = messages.value;
  const said = [
    ...(path.joints.length === 0
      ? []
      : [path.stitched === 0 ? words.paths.noneStitched : words.paths.stitchedCount(path.stitched)]),
    words.paths.weakest(words.modality[path.weakestModality]),
    words.paths.voices(words.listed(path.voices.map((voice) => words.voice[voice]))),
    words.chains.times(timesOf(path)),
  ];
  return (
    <p class="chain-summary">
      {said.join(' · ')} <FarthestFromWording path={path} />
    </p>
  );
}

/** With its place in the text, for whoever quotes the chain. */
function FarthestFromWording({ path: { hops } }: { readonly path: Path }) {
  const words = messages.value;
  const farthest = farthestFromWording(hops.map(({ claim }) => claim));
  if (farthest === undefined) return <span class="farthest">{words.chains.allStated}</span>;
  return (
    <span class={`farthest ${farthest.fidelity}`}>
      {words.chains.farthest(words.fidelity[farthest.fidelity])}
      {farthest.hops.map((number, index) => (
        <span key={number}>
          {index > 0 && words.separator}
          {words.chains.atHop(number)} <Anchors anchors={hops[number - 1]?.claim.anchors ?? []} />
        </span>
      ))}
    </span>
  );
}

/** The times its claims speak of, in words. */
export function timesOf({ hops }: Path): string {
  const words = messages.value;
  return words.listed(
    horizons.filter((horizon) => hops.some(({ claim }) => claim.horizon === horizon)).map((one) => words.horizon[one]),
  );
}
