/** The arrow keys on the map pane (ui/map/walk.ts), with what each step says and lights. */
import { signal } from '@preact/signals';
import { inWords, messages } from '../messages/messages.ts';
import { announce } from '../shell/announce.ts';
import { go, view } from '../state/address.ts';
import { nameOf } from '../state/dataset.ts';
import { filteredGraph } from '../state/filtered.ts';
import { walkedClaim } from '../state/graph-view-state.ts';
import { toConcept, withHidden, withPin } from '../state/selection.ts';
import { shownStep } from '../state/tour.ts';
import { otherEnd, stepFor, type Walk } from './walk.ts';

const walk = signal<Walk | undefined>(undefined);

/** What the walk points at, in words; shown under the map. */
export const walkWords = signal('');

export function stopWalking(): void {
  walk.value = undefined;
  walkedClaim.value = undefined;
  walkWords.value = '';
}

export function onMapKey(event: KeyboardEvent): void {
  const graph = filteredGraph.value;
  if (graph === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
  const concept = view.value.concept ?? shownStep.value?.focus.concepts?.[0] ?? mostLinked(graph.concepts);
  if (concept === undefined) return;
  if (view.value.concept === undefined && event.key.startsWith('Arrow')) {
    event.preventDefault();
    go(toConcept(concept));
    return;
  }
  const change = { p: withPin, h: withHidden }[event.key.toLowerCase()];
  if (change !== undefined && view.value.concept !== undefined) {
    stopWalking();
    go(change(view.value, concept));
    return;
  }
  const step = stepFor(event.key, concept, walk.value, graph.claims);
  if (step === undefined) return;
  event.preventDefault();
  if (step.kind === 'leave') return stopWalking();
  if (step.kind === 'end') return say(messages.value.map.noFurther);
  if (step.kind === 'go') {
    stopWalking();
    go(toConcept(step.concept));
    return;
  }
  walk.value = step.walk;
  walkedClaim.value = step.walk.claims[step.walk.index]?.id;
  say(wordsFor(step.walk));
}

function wordsFor(at: Walk): string {
  const claim = at.claims[at.index];
  const other = otherEnd(at);
  if (claim === undefined || other === undefined) return '';
  const words = messages.value;
  const relation = words.relation[claim.relation];
  const concept = inWords(nameOf(other));
  return at.direction === 'out'
    ? words.map.walk(at.index + 1, at.claims.length, relation, concept)
    : words.map.walkBack(at.index + 1, at.claims.length, concept, relation);
}

function say(words: string): void {
  walkWords.value = words;
  announce(words);
}

function mostLinked(concepts: readonly { readonly id: string; readonly degree: number }[]): string | undefined {
  return [...concepts].sort((a, b) => b.degree - a.degree)[0]?.id;
}
