/** The words of a claim in the argument map: those in its box, and those that tell all of it to whoever does not see it. */
import type { Claim } from '../../graph/model/claim.ts';
import { placeOf } from '../detail/place.ts';
import { sectionName } from '../detail/section-words.ts';
import { argumentWords } from '../messages/argument.ts';
import { inView, inWords, messages } from '../messages/messages.ts';
import type { BoxWords, ClaimBox } from './claim-box.ts';
import type { Part } from './part-of-argument.ts';

export function boxWords(claim: Claim): BoxWords {
  const words = messages.value;
  const modality = claim.modality === 'asserted' ? [] : [words.modality[claim.modality]];
  const voice = claim.voice === 'author' ? [] : [words.voice[claim.voice]];
  const [first = '', ...others] = claim.anchors;
  const more = others.length === 0 ? '' : ` +${others.length}`;
  return {
    head: [kindOf(claim), ...modality].join(' · '),
    text: inWords(claim.text),
    foot: [`${shortPlace(first)}${more}`, ...voice].join(' · '),
  };
}

function kindOf(claim: Claim): string {
  return claim.kind === 'causal' ? messages.value.relation[claim.relation] : messages.value.claimKind[claim.kind];
}

function shortPlace(anchor: string): string {
  const words = messages.value.anchor;
  const place = placeOf(anchor);
  if (place === undefined) return anchor;
  if (place.kind === 'cell') return words.cell(place.part.slice(1), place.row, place.column);
  return words.sentence(sectionName(place.part), place.paragraph, place.sentence);
}

/** Everything the picture says about a claim, in one accessible name; it begins with what stands in the box. */
export function spokenClaim(claim: Claim, box: ClaimBox, part: Part, faint: boolean): string {
  const words = messages.value;
  const { says, clause } = inView(argumentWords);
  const concluded = part.inferences.filter(({ conclusion }) => conclusion === claim.id);
  const bears = part.inferences.filter(({ premises }) => premises.includes(claim.id)).length;
  const textOf = (id: string) => {
    const other = part.claims.find((one) => one.id === id);
    return other === undefined ? id : inWords(other.text);
  };
  const opposed = part.oppositions
    .filter(({ claims }) => claims.includes(claim.id))
    .map(({ kind, explicit, claims }) =>
      says.opposed(
        words.oppositionKind[kind],
        explicit,
        claims
          .filter((id) => id !== claim.id)
          .map(textOf)
          .join(' / '),
      ),
    );
  const further = part.further.get(claim.id);
  return [
    [box.head, inWords(claim.text), box.foot].join(' '),
    words.modality[claim.modality],
    words.voice[claim.voice],
    ...concluded.map(({ premises, scheme, explicit }) => says.restsOn(premises.length, words.scheme[scheme], explicit)),
    ...(bears === 0 ? [] : [says.bears(bears)]),
    ...opposed,
    ...(further === undefined ? [] : [says.further(further.above, further.below)]),
    ...(faint ? [says.faint] : []),
  ].join(clause);
}
