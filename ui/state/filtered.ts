/** What the filter of the view lets through, for every view and every answer. */
import { computed } from '@preact/signals';
import type { Graph } from '../../graph/answers/graph.ts';
import type { Claim } from '../../graph/model/claim.ts';
import { isEmpty, passes } from '../../graph/questions/claim-filter.ts';
import { view } from './address.ts';
import { conceptOf, drawnGraph } from './dataset.ts';
import type { ViewFilter } from './view-filter.ts';

/** The filter of the view; the same object as long as it says the same. */
export const filter = computed<ViewFilter>(() => JSON.parse(filterText.value) as ViewFilter);

const filterText = computed(() => JSON.stringify(view.value.filter));

export const isFiltered = computed(() => !isEmpty(filter.value));

export function passesFilter(claim: Claim): boolean {
  return passes(claim, filter.value, conceptOf);
}

/** The drawn graph with the claims that pass alone; its concepts are all there. */
export const filteredGraph = computed<Graph | undefined>(() => {
  const graph = drawnGraph.value;
  if (graph === undefined || !isFiltered.value) return graph;
  return { ...graph, claims: graph.claims.filter(passesFilter) };
});

/** The ids of the causal claims that pass; undefined where all do because nothing is filtered. */
export const passingClaims = computed<ReadonlySet<string> | undefined>(() =>
  isFiltered.value ? new Set(filteredGraph.value?.claims.map(({ id }) => id)) : undefined,
);
