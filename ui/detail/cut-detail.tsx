import type { CutAnswer } from '../../graph/answers/cut.ts';
import type { Meta } from '../../graph/answers/meta.ts';
import { inWords, messages } from '../messages/messages.ts';
import { Link } from '../shell/link.tsx';
import { view } from '../state/address.ts';
import { toClaimAlone, toCut, toNothing, toPaths } from '../state/selection.ts';
import { ClaimCard, ClaimSection, ConceptLink } from './claim-card.tsx';
import { closing, goingBack, Heading } from './heading.tsx';
import { Completeness } from './reasons.tsx';

/** What falls if claims are denied: support, loops, and which concept leads to which. The claims stay as they are. */
export function CutDetail({ answer, meta }: { readonly answer: CutAnswer; readonly meta: Meta }) {
  const words = messages.value.asks;
  const { denied, unsupported, weakened, loops, connections } = answer;
  const [only] = view.value.cut;
  const lost = connections?.lost ?? [];
  const nothing = unsupported.length + weakened.length + loops.broken.length + lost.length === 0;
  return (
    <article>
      <Heading
        kind={words.cut}
        close={view.value.cut.length === 1 && only !== undefined ? goingBack(toClaimAlone(only)) : closing(toNothing)}
        says={words.cutFound(unsupported.length, loops.broken.length, lost.length)}
      >
        {words.cutHeading(denied.length)}
      </Heading>
      <ul class="plain denied">
        {denied.map((claim) => (
          <li key={claim.id}>
            <ClaimCard claim={claim} />
            {denied.length > 1 && (
              <Link
                class="claim-open"
                change={toCut(view.value.cut.filter((id) => id !== claim.id))}
                label={words.keepNamed(inWords(claim.text))}
              >
                {words.keep}
              </Link>
            )}
          </li>
        ))}
      </ul>
      <p class="quiet-text">{words.cutDrawn}</p>
      {nothing && <p class="notice">{words.nothingFalls}</p>}
      <Completeness meta={meta} except={[]} />
      <ClaimSection title={words.unsupported} claims={unsupported} />
      <ClaimSection title={words.weakened} claims={weakened} />
      <section>
        <h3>
          {words.loopsBroken} <span class="count">{loops.broken.length}</span>
        </h3>
        <p class="quiet-text">{words.before(loops.before, loops.after)}</p>
        <ul class="plain">
          {loops.broken.map((loop) => (
            <li key={loop.hops.map(({ claim }) => claim.id).join()} class="chain-line">
              <strong>{words.polarity[loop.polarity]}</strong>
              {messages.value.colon}
              {[...loop.concepts, ...loop.concepts.slice(0, 1)].map(({ pref }) => inWords(pref)).join(' → ')}
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h3>
          {words.connectionsLost} <span class="count">{lost.length}</span>
        </h3>
        <p class="quiet-text">
          {connections === null ? words.connectionsUncounted : words.before(connections.before, connections.after)}
        </p>
        <ul class="plain">
          {lost.map(({ from, to }) => (
            <li key={`${from.id} ${to.id}`} class="reached">
              <p class="claim-head">
                <ConceptLink id={from.id} />
                <span aria-hidden="true">→</span>
                <ConceptLink id={to.id} />
                <Link
                  class="claim-open"
                  change={toPaths(from.id, to.id)}
                  label={words.chainsNamed(messages.value.paths.heading(inWords(from.pref), inWords(to.pref)))}
                >
                  {words.chains}
                </Link>
              </p>
            </li>
          ))}
        </ul>
      </section>
    </article>
  );
}
