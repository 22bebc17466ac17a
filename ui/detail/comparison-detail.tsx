import { Fragment } from 'preact';
import type { CommonNeighbours, Neighbour } from '../../graph/questions/common-neighbours.ts';
import { inWords, messages } from '../messages/messages.ts';
import { Link } from '../shell/link.tsx';
import { drawnGraph, nameOf } from '../state/dataset.ts';
import { filteredGraph } from '../state/filtered.ts';
import { toComparison, toConcept, toPaths } from '../state/selection.ts';
import { ClaimSection, ConceptLink } from './claim-card.tsx';
import { goingBack, Heading } from './heading.tsx';
import { SignMark } from './sign-mark.tsx';

interface ComparisonDetailProps {
  readonly first: string;
  readonly second: string;
  readonly found: CommonNeighbours;
}

/** Two concepts side by side: what joins them, what they share, and what each has alone. */
export function ComparisonDetail({ first, second, found }: ComparisonDetailProps) {
  const words = messages.value;
  const [one, other] = [inWords(nameOf(first)), inWords(nameOf(second))];
  const shared = [...found.effects, ...found.causes].filter(isShared).length;
  const leftOut = (drawnGraph.value?.claims.length ?? 0) - (filteredGraph.value?.claims.length ?? 0);
  const alone = found.between.length + found.effects.length + found.causes.length === 0;
  return (
    <article>
      <Heading
        kind={words.asks.comparison}
        close={goingBack(toConcept(first))}
        says={words.asks.comparisonFound(one, other, shared)}
      >
        {words.asks.comparing(one, other)}
      </Heading>
      <p class="pair">
        <span class="witness-letter">A</span> <ConceptLink id={first} />
        <span class="witness-letter">B</span> <ConceptLink id={second} />
      </p>
      {alone && <p class="notice">{words.asks.nothingBeside}</p>}
      {leftOut > 0 && <p class="left-out">{words.filter.leftOutHere(leftOut)}</p>}
      <p class="notice-ways">
        <Link class="button quiet" change={toPaths(first, second)}>
          {words.paths.heading(one, other)}
        </Link>
        <Link class="button quiet" change={toComparison(second, first)}>
          {words.asks.swap}
        </Link>
      </p>
      <ClaimSection title={words.asks.between} claims={found.between} />
      <Side title={words.asks.bothLeadTo} neighbours={found.effects.filter(isShared)} />
      <Side title={words.asks.bothLedToBy} neighbours={found.causes.filter(isShared)} />
      {(['first', 'second'] as const).map((side) => {
        const name = side === 'first' ? one : other;
        const alone = (one: Neighbour) => one[side] !== undefined && !isShared(one);
        return (
          <Fragment key={side}>
            <Side title={words.asks.onlyLeadsTo(name)} neighbours={found.effects.filter(alone)} />
            <Side title={words.asks.onlyLedToBy(name)} neighbours={found.causes.filter(alone)} />
          </Fragment>
        );
      })}
    </article>
  );
}

function isShared({ first, second }: Neighbour): boolean {
  return first !== undefined && second !== undefined;
}

/** Concepts with the sign to or from each of the two; where the two differ, it is said. */
function Side({ title, neighbours }: { readonly title: string; readonly neighbours: readonly Neighbour[] }) {
  const words = messages.value.asks;
  if (neighbours.length === 0) return null;
  return (
    <section>
      <h3>
        {title} <span class="count">{neighbours.length}</span>
      </h3>
      <ul class="plain">
        {neighbours.map(({ concept, first, second }) => (
          <li key={concept} class="reached">
            <p class="claim-head">
              <ConceptLink id={concept} />
              {first !== undefined && (
                <span class="pair">
                  <span class="witness-letter">A</span>
                  <SignMark sign={first} />
                </span>
              )}
              {second !== undefined && (
                <span class="pair">
                  <span class="witness-letter">B</span>
                  <SignMark sign={second} />
                </span>
              )}
              {first !== undefined && second !== undefined && first !== second && (
                <span class="fate changed">{words.differ}</span>
              )}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
