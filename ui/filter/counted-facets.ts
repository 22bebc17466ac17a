import { computed } from '@preact/signals';
import { conceptOf, drawnGraph } from '../state/dataset.ts';
import { filter } from '../state/filtered.ts';
import { facetCounts } from './facet-counts.ts';

/** The counts of the legend and of the filter sheet: of all causal claims of the article. */
export const countedFacets = computed(() => facetCounts(drawnGraph.value?.claims ?? [], filter.value, conceptOf));
