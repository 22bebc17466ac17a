import type { ConceptWhole } from '../../graph/answers/concept.ts';
import type { BilingualLists } from '../../graph/model/text.ts';
import { inWords, messages } from '../messages/messages.ts';
import { language } from '../state/address.ts';
import { toNothing } from '../state/selection.ts';
import { ClaimSection, ConceptLink, ConceptLinks } from './claim-card.tsx';
import { closing, Heading } from './heading.tsx';
import { PathTarget } from './path-target.tsx';

/** One concept whole: what it means and every claim that touches it. */
export function ConceptDetail({ whole }: { readonly whole: ConceptWhole }) {
  const { concept, broader, narrower, incoming, outgoing, mediating, about } = whole;
  const words = messages.value;
  const other = language.value === 'zh' ? 'en' : 'zh';
  const also = wordings(concept.alt);
  const opposite = wordings(concept.opposite);
  const name = inWords(concept.pref);
  const untouched = incoming.length + outgoing.length + mediating.length + about.length === 0;
  return (
    <article>
      <Heading
        kind={`${words.concept.kind} · ${words.theme[concept.theme]}`}
        close={closing(toNothing)}
        says={words.concept.announce(name, outgoing.length, incoming.length)}
      >
        <span class={`theme-mark theme-${concept.theme}`} aria-hidden="true" />
        {name}{' '}
        <span class="other-language" lang={other}>
          {concept.pref[other]}
        </span>
      </Heading>
      <p class="gloss">{inWords(concept.gloss)}</p>
      <dl class="facts">
        <div>
          <dt>{words.concept.more}</dt>
          <dd>{inWords(concept.more)}</dd>
        </div>
        {also !== '' && (
          <div>
            <dt>{words.concept.also}</dt>
            <dd>{also}</dd>
          </div>
        )}
        {opposite !== '' && (
          <div>
            <dt>{words.concept.opposite}</dt>
            <dd>{opposite}</dd>
          </div>
        )}
        {broader !== null && (
          <div>
            <dt>{words.concept.broader}</dt>
            <dd>
              <ConceptLink id={broader.id} />
            </dd>
          </div>
        )}
        {narrower.length > 0 && (
          <div>
            <dt>{words.concept.narrower}</dt>
            <dd>
              <ConceptLinks ids={narrower.map(({ id }) => id)} />
            </dd>
          </div>
        )}
      </dl>
      <PathTarget key={concept.id} from={concept.id} name={name} />
      {untouched && <p class="quiet-text">{words.concept.nothing}</p>}
      <ClaimSection title={words.concept.causes} claims={outgoing} of={concept.id} />
      <ClaimSection title={words.concept.causedBy} claims={incoming} of={concept.id} />
      <ClaimSection title={words.concept.mediates} claims={mediating} />
      <ClaimSection title={words.concept.about} claims={about} of={concept.id} />
    </article>
  );
}

/** All wordings, those of the reader's language first. */
function wordings(lists: BilingualLists | undefined): string {
  if (lists === undefined) return '';
  const ordered = language.value === 'zh' ? [...lists.zh, ...lists.en] : [...lists.en, ...lists.zh];
  return messages.value.listed(ordered);
}
