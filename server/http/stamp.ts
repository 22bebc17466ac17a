/** The completeness stamp of an answer: complete, or says why it is not. */

import type { Coverage } from '../../graph/answers/article.ts';
import type { Meta, Reason } from '../../graph/answers/meta.ts';
import type { Cut } from '../../graph/questions/bounds.ts';
import type { ClaimStore } from '../stores/claim-store.ts';

/** Reasons that say that the answer holds less than there is. */
const cutting: readonly Reason['code'][] = ['limit', 'budget', 'time', 'page'];

export function stamp(
  store: ClaimStore,
  version: string,
  counted: { readonly total: number | null; readonly shown: number },
  reasons: readonly (Reason | undefined)[],
): Meta {
  const given = reasons.filter((reason) => reason !== undefined);
  return {
    total: counted.total,
    shown: counted.shown,
    truncated: given.some(({ code }) => cutting.includes(code)),
    reasons: given,
    version,
    store: store.name,
  };
}

/** What the filter left out: `left` items, named by a noun in the singular. Undefined where it left out nothing. */
export function filteredOut(left: number, noun: string, where = ''): Reason | undefined {
  if (left <= 0) return undefined;
  return { code: 'filter', detail: `The filter left out ${left} ${noun}${left === 1 ? '' : 's'}${where}.`, left };
}

/** Sections without coding may hold what is missing here. Undefined where all are coded, or all that were asked about. */
export function notCoded({ uncoded }: Coverage, asked?: readonly string[]): Reason | undefined {
  const sections = asked === undefined || asked.length === 0 ? uncoded : uncoded.filter((id) => asked.includes(id));
  if (sections.length === 0) return undefined;
  return {
    code: 'not-coded',
    detail: `Not everything is coded yet: sections ${sections.join(', ')}.`,
    sections: [...sections],
  };
}

/** Why a bounded search stopped. */
export function cutShort(
  cut: Cut | undefined,
  bounds: { readonly limit: number; readonly budget: number },
  ms: number,
) {
  if (cut === undefined) return undefined;
  const details: Readonly<Record<Cut, string>> = {
    limit: `There are more than ${bounds.limit}; raise the limit to see them.`,
    budget: `The search ended after ${bounds.budget} steps; there may be more.`,
    time: `The search ended after ${ms} milliseconds; there may be more.`,
  };
  return { code: cut, detail: details[cut] } satisfies Reason;
}
