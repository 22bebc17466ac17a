/** The completeness stamp of an answer: complete, or says why it is not. */

import type { Coverage } from '../../graph/answers/article.ts';
import type { BilingualReason, Reason } from '../../graph/answers/meta.ts';
import type { Bilingual } from '../../graph/model/text.ts';
import type { Cut } from '../../graph/questions/bounds.ts';
import type { ClaimStore } from '../stores/claim-store.ts';
import type { BilingualMeta } from './spoken.ts';

/** Reasons that say that the answer holds less than there is. */
const cutting: readonly Reason['code'][] = ['limit', 'budget', 'time', 'page'];

export function stamp(
  store: ClaimStore,
  version: string,
  counted: { readonly total: number | null; readonly shown: number },
  reasons: readonly (BilingualReason | undefined)[],
): BilingualMeta {
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

/** What a filter leaves out: in Chinese with its measure word, in English for one and for more. */
const leftOut = {
  claim: ['条论断', 'claim', 'claims'],
  'causal claim': ['条因果论断', 'causal claim', 'causal claims'],
  'causal claim on the way': ['条途中的因果论断', 'causal claim on the way', 'causal claims on the way'],
  concept: ['个概念', 'concept', 'concepts'],
  inference: ['个推论', 'inference', 'inferences'],
  opposition: ['组对立', 'opposition', 'oppositions'],
} as const;

/** What the filter left out: `left` of these. Undefined where it left out nothing. */
export function filteredOut(left: number, what: keyof typeof leftOut): BilingualReason | undefined {
  if (left <= 0) return undefined;
  const [zh, single, several] = leftOut[what];
  const detail = {
    zh: `筛选略去了 ${left} ${zh}。`,
    en: `The filter left out ${left} ${left === 1 ? single : several}.`,
  };
  return { code: 'filter', detail, left };
}

/** Sections without coding may hold what is missing here. Undefined where all are coded, or all that were asked about. */
export function notCoded({ uncoded }: Coverage, asked?: readonly string[]): BilingualReason | undefined {
  const sections = asked === undefined || asked.length === 0 ? uncoded : uncoded.filter((id) => asked.includes(id));
  if (sections.length === 0) return undefined;
  return {
    code: 'not-coded',
    detail: {
      zh: `尚未全部编码；未编码的章节：${sections.join('、')}。`,
      en: `Not everything is coded yet: sections ${sections.join(', ')}.`,
    },
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
  const details: Readonly<Record<Cut, Bilingual>> = {
    limit: {
      zh: `不止 ${bounds.limit} 个；提高 limit 可看到更多。`,
      en: `There are more than ${bounds.limit}; raise the limit to see them.`,
    },
    budget: {
      zh: `搜索在 ${bounds.budget} 步后停止；可能还有更多。`,
      en: `The search ended after ${bounds.budget} steps; there may be more.`,
    },
    time: {
      zh: `搜索在 ${ms} 毫秒后停止；可能还有更多。`,
      en: `The search ended after ${ms} milliseconds; there may be more.`,
    },
  };
  return { code: cut, detail: details[cut] } satisfies BilingualReason;
}
