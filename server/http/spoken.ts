/**
 * What the server says in an answer is written in both languages, and is turned into the one that was asked for here, on
 * the way out and nowhere else. The data of an answer hold both languages always.
 */
import type { BilingualReason, Meta } from '../../graph/answers/meta.ts';
import type { Language } from '../../graph/model/vocabulary.ts';

/** What is said where nobody has asked for a language yet. */
export const unasked: Language = 'en';

export type BilingualMeta = Omit<Meta, 'reasons'> & { readonly reasons: readonly BilingualReason[] };

interface Stamped {
  readonly meta: BilingualMeta;
  /** The same question under a stricter filter. */
  readonly compared?: { readonly meta: BilingualMeta };
}

/** Gives the very same answer where nothing is said in it. */
export function inLanguage(answer: unknown, language: Language): unknown {
  if (!isStamped(answer)) return answer;
  const { meta, compared } = answer;
  if (meta.reasons.length + (compared?.meta.reasons.length ?? 0) === 0) return answer;
  return {
    ...answer,
    meta: metaIn(meta, language),
    ...(compared === undefined ? {} : { compared: { ...compared, meta: metaIn(compared.meta, language) } }),
  };
}

export function metaIn({ reasons, ...meta }: BilingualMeta, language: Language): Meta {
  const { total, shown, truncated, ...dataset } = meta;
  const said = reasons.map((reason) => ({ ...reason, detail: reason.detail[language] }));
  return { total, shown, truncated, reasons: said, ...dataset };
}

/** Only `stamp` makes a `meta`, and only `chainQuestion` a `compared`. */
function isStamped(answer: unknown): answer is Stamped {
  return typeof answer === 'object' && answer !== null && 'meta' in answer;
}
