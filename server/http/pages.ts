/** Cursor pages of a list that is ordered by id: the last id of one page is where the next begins. */

import type { BilingualReason } from '../../graph/answers/meta.ts';
import { codeUnitOrder } from '../../graph/model/order.ts';
import { id, wholeOr } from './parameters.ts';

/** What is paged: in Chinese with its measure word, in English in the plural. */
const paged = {
  claims: ['条论断', 'claims'],
  concepts: ['个概念', 'concepts'],
  contrasts: ['组对立', 'contrasts'],
} as const;

/** `usual` where nothing is asked. */
export function pageParameters(what: keyof typeof paged, usual: number, most: number) {
  return {
    limit: wholeOr(usual, 1, most, `How many ${what} a page holds at most.`),
    after: id('Where the page before ended (`next` in its meta).').optional(),
  };
}

/** The page of a whole list, and where the next one begins if there is one. */
export function pageOf<Item>(
  all: readonly Item[],
  idOf: (item: Item) => string,
  { limit, after }: { readonly limit: number; readonly after?: string | undefined },
): { readonly page: Item[]; readonly next: string | undefined } {
  const ahead = after === undefined ? all : all.filter((item) => codeUnitOrder(idOf(item), after) > 0);
  const page = ahead.slice(0, limit);
  const last = page.at(-1);
  return { page, next: ahead.length > limit && last !== undefined ? idOf(last) : undefined };
}

/** That this is one page of several. Undefined where it is the whole. */
export function pageReason(
  what: keyof typeof paged,
  { shown, total, next }: { readonly shown: number; readonly total: number; readonly next: string | undefined },
): BilingualReason | undefined {
  if (shown >= total) return undefined;
  const [zh, en] = paged[what];
  const last = next === undefined ? { zh: '，已是最后一页', en: ', the last ones' } : { zh: '', en: '' };
  const detail = {
    zh: `本页给出 ${total} ${zh}中的 ${shown} ${zh.slice(0, 1)}${last.zh}。`,
    en: `This page holds ${shown} of ${total} ${en}${last.en}.`,
  };
  return { code: 'page', detail, ...(next === undefined ? {} : { next }) };
}
