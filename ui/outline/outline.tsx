import { computed } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Graph } from '../../graph/answers/graph.ts';
import { Anchors } from '../detail/anchor.tsx';
import { ConceptLink } from '../detail/claim-card.tsx';
import { RelationMark } from '../detail/sign-mark.tsx';
import { inWords, messages } from '../messages/messages.ts';
import { Link } from '../shell/link.tsx';
import { view } from '../state/address.ts';
import { drawnGraph } from '../state/dataset.ts';
import { picture } from '../state/graph-view-state.ts';
import { toClaimAlone, toConcept } from '../state/selection.ts';
import { shownStep } from '../state/tour.ts';
import { InStep } from '../tour/in-step.tsx';
import { type OutlineConcept, outlineOf } from './outline-of.ts';
import { useShowSought } from './show-sought.ts';

/** The text twin of the map: the same concepts, the same claims, the same links. */
export function Outline({ graph }: { readonly graph: Graph }) {
  const words = messages.value.outline;
  const groups = outlineOf(graph, view.value.shown, askedFor.value);
  const outline = useRef<HTMLDivElement>(null);
  useShowSought(outline);
  return (
    <div class="outline" ref={outline}>
      <h2>{words.heading}</h2>
      <p class="quiet-text">{words.lead}</p>
      {groups.map(({ id, title, concepts }) => (
        <section key={id} class="outline-group">
          <h3>{typeof title === 'string' ? messages.value.theme[title] : inWords(title)}</h3>
          <ul class="plain">
            {concepts.map((entry) => (
              <Entry key={entry.concept.id} entry={entry} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** What the step of a tour is about; nothing where none is shown. */
const inStep = computed(() => {
  const { concepts = [], claims = [] } = shownStep.value?.focus ?? {};
  return { concepts: new Set(concepts), claims: new Set(claims) };
});

/** As on the map: the concept in focus, both ends of the claim, and of a step its concepts with the ends of its claims. */
const askedFor = computed(() => {
  const { concept, claim } = view.value;
  const opened = drawnGraph.value?.claims.find(({ id }) => id === claim);
  const ofStep = shownStep.value === undefined ? undefined : picture.value.drawing?.centre;
  return new Set([
    ...(ofStep ?? []),
    ...(concept === undefined ? [] : [concept]),
    ...(opened === undefined ? [] : [opened.cause, opened.effect]),
  ]);
});

/** What the reader is led to: the claim that is open, else the concept in focus, else all of the step. */
const sought = computed<{ readonly concepts: ReadonlySet<string>; readonly claims: ReadonlySet<string> }>(() => {
  const { concept, claim } = view.value;
  if (claim !== undefined) return { concepts: new Set(), claims: new Set([claim]) };
  if (concept !== undefined) return { concepts: new Set([concept]), claims: new Set() };
  return inStep.value;
});

const mark = (is: boolean) => (is ? { 'data-sought': '' } : {});

function Entry({ entry: { concept, claims } }: { readonly entry: OutlineConcept }) {
  const current = view.value.concept === concept.id;
  return (
    <li class="outline-concept">
      <p class="outline-name" {...mark(sought.value.concepts.has(concept.id))}>
        <span class={`theme-mark theme-${concept.theme}`} aria-hidden="true" />
        <Link change={toConcept(concept.id)} current={current}>
          {inWords(concept.pref)}
        </Link>
        {inStep.value.concepts.has(concept.id) && <InStep />}
        {claims.length === 0 && <span class="quiet-text">{messages.value.outline.none}</span>}
      </p>
      {claims.length > 0 && (
        <ul class="plain outline-claims">
          {claims.map((claim) => (
            <li
              key={claim.id}
              {...mark(sought.value.claims.has(claim.id))}
              {...(view.value.claim === claim.id ? { 'data-current': '' } : {})}
            >
              <p class="claim-head">
                <RelationMark relation={claim.relation} />
                <ConceptLink id={claim.effect} />
                {inStep.value.claims.has(claim.id) && <InStep />}
              </p>
              <p class="outline-text">
                <Link class="outline-claim" change={toClaimAlone(claim.id)}>
                  {inWords(claim.text)}
                </Link>{' '}
                <Anchors anchors={claim.anchors} />
              </p>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
