import { useMemo } from 'preact/hooks';
import type { ConceptWhole } from '../../graph/answers/concept.ts';
import type { Claim } from '../../graph/model/claim.ts';
import type { BilingualLists } from '../../graph/model/text.ts';
import { liesOnLoop } from '../../graph/questions/lies-on-loop.ts';
import { Choice } from '../map/choice.tsx';
import { inLanguage, inWords, messages } from '../messages/messages.ts';
import { Link } from '../shell/link.tsx';
import { go, language, view } from '../state/address.ts';
import { filteredGraph, passesFilter } from '../state/filtered.ts';
import { toBreaking, toClashes, toInfluence, toNothing, withHidden, withPin } from '../state/selection.ts';
import { ClaimSection, ConceptLink, ConceptLinks } from './claim-card.tsx';
import { Fact } from './fact.tsx';
import { closing, Heading } from './heading.tsx';
import { PathTarget } from './path-target.tsx';

const depths = [1, 2, 3] as const;

/** One concept whole: what it means and every claim that touches it. */
export function ConceptDetail({ whole }: { readonly whole: ConceptWhole }) {
  const { concept, broader, narrower } = whole;
  const every = [...whole.incoming, ...whole.outgoing, ...whole.mediating, ...whole.about];
  const [incoming, outgoing, mediating, about] = [whole.incoming, whole.outgoing, whole.mediating, whole.about].map(
    (claims) => claims.filter(passesFilter),
  ) as [Claim[], Claim[], Claim[], Claim[]];
  const leftOut = new Set(every.filter((claim) => !passesFilter(claim)).map(({ id }) => id)).size;
  const words = messages.value;
  const other = language.value === 'zh' ? 'en' : 'zh';
  const name = inWords(concept.pref);
  const isPinned = view.value.pinned.includes(concept.id);
  const claims = filteredGraph.value?.claims;
  const onLoop = useMemo(() => claims !== undefined && liesOnLoop(claims, concept.id), [claims, concept.id]);
  const isHidden = view.value.hidden.includes(concept.id);
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
        <Fact name={words.concept.more}>{inWords(concept.more)}</Fact>
        {concept.alt !== undefined && (
          <Fact name={words.concept.also}>
            <Wordings lists={concept.alt} />
          </Fact>
        )}
        {concept.opposite !== undefined && (
          <Fact name={words.concept.opposite}>
            <Wordings lists={concept.opposite} />
          </Fact>
        )}
        {broader !== null && (
          <Fact name={words.concept.broader}>
            <ConceptLink id={broader.id} />
          </Fact>
        )}
        {narrower.length > 0 && (
          <Fact name={words.concept.narrower}>
            <ConceptLinks ids={narrower.map(({ id }) => id)} />
          </Fact>
        )}
      </dl>
      <div class="ways">
        <PathTarget key={concept.id} from={concept.id} name={name} />
        <PathTarget key={`beside ${concept.id}`} from={concept.id} name={name} asks="compare" />
        <Link class="button quiet" change={toInfluence(concept.id, 'influence-of')}>
          {words.asks.cone}
        </Link>
        <Link class="button quiet" change={toInfluence(concept.id, 'influence-on')}>
          {words.asks.coneBack}
        </Link>
        <Link class="button quiet" change={toClashes({ from: concept.id })}>
          {words.asks.clashes}
        </Link>
        {onLoop && (
          <Link class="button quiet" change={toBreaking(concept.id)}>
            {words.asks.breaking}
          </Link>
        )}
        <button
          type="button"
          class="button quiet"
          aria-pressed={isPinned}
          onClick={() => go(withPin(view.value, concept.id))}
        >
          {isPinned ? words.pins.unpin : words.pins.pin}
        </button>
        <button
          type="button"
          class="button quiet"
          aria-pressed={isHidden}
          onClick={() => go(withHidden(view.value, concept.id))}
        >
          {isHidden ? words.pins.unhide : words.pins.hide}
        </button>
        <DepthChoice />
      </div>
      {every.length === 0 && <p class="quiet-text">{words.concept.nothing}</p>}
      {leftOut > 0 && <p class="left-out">{words.filter.leftOutHere(leftOut)}</p>}
      <ClaimSection title={words.concept.causes} claims={outgoing} of={concept.id} />
      <ClaimSection title={words.concept.causedBy} claims={incoming} of={concept.id} />
      <ClaimSection title={words.concept.mediates} claims={mediating} />
      <ClaimSection title={words.concept.about} claims={about} of={concept.id} />
    </article>
  );
}

/** How far around the concept the map is lit. */
function DepthChoice() {
  const words = messages.value.concept;
  return (
    <Choice
      name={words.surroundings}
      chosen={String(view.value.depth)}
      options={depths.map((steps) => ({ value: String(steps), label: words.depth(steps) }))}
      onChoose={(value) => go({ depth: depths.find((steps) => String(steps) === value) ?? 1 })}
    />
  );
}

/** All wordings, those of the reader's language first. */
function Wordings({ lists }: { readonly lists: BilingualLists }) {
  const other = language.value === 'zh' ? 'en' : 'zh';
  return (
    <>
      {messages.value.listed(lists[language.value])}{' '}
      <span class="other-wordings" lang={other}>
        {inLanguage(other).listed(lists[other])}
      </span>
    </>
  );
}
