import type { Language } from '../model/vocabulary.ts';

/**
 * What a file says of itself, where its format has a place for it: of which article and version it is, whether it holds
 * the whole or what answers a question, and whether that answer was cut short. A file outlives the answer it came in.
 */
export interface Origin {
  readonly article: string;
  readonly version: string;
  /** The question whose answer the file holds, as it stands in an address after the article; undefined: the whole. */
  readonly question?: string | undefined;
  /** The answer was cut short: there is more than this. */
  readonly truncated: boolean;
  /** Why the answer is short or empty, in sentences. */
  readonly reasons: readonly string[];
  /** The chains of the answer, in sentences (graph/exports/chains-in-words.ts). */
  readonly chains: readonly string[];
  /** Of what the file says, and of the reasons. */
  readonly language: Language;
}

/** In sentences, each on one line. */
export function remarksOf(origin: Origin): readonly string[] {
  const { article, version, question, truncated, reasons, chains, language } = origin;
  const title = {
    zh: `Lunmai 论脉：${article}，版本 ${version}。`,
    en: `Lunmai 论脉: ${article}, version ${version}.`,
  };
  const whole = { zh: '完整数据集。', en: 'The whole dataset.' };
  const part = {
    zh: `对 ${question} 的回答${truncated ? '，不完整：回答被截断，尚有更多' : ''}。`,
    en: `What answers ${question}${truncated ? ', INCOMPLETE: the answer was cut short, there is more' : ''}.`,
  };
  return [title[language], (question === undefined ? whole : part)[language], ...reasons, ...chains].map(onOneLine);
}

/** No character that some format takes for the end of a line. */
function onOneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ');
}
