/** Finding what a question names, or refusing it with the nearest names there are. */

import type { Claim } from '../../graph/model/claim.ts';
import type { Concept } from '../../graph/model/concept.ts';
import { nearest } from '../../graph/model/nearest.ts';
import type { Bilingual } from '../../graph/model/text.ts';
import type { ClaimFilter } from '../../graph/questions/claim-filter.ts';
import { Refusal } from '../../graph/questions/refusal.ts';
import type { ClaimStore, StoredArticle } from '../stores/claim-store.ts';
import { canBeId } from './parameters.ts';
import { presentable } from './shown.ts';

/** Says that this article has no such thing. */
export function noneHere(zh: string, en: string, id: string): Bilingual {
  return {
    zh: `本文没有名为“${presentable(id)}”的${zh}。`,
    en: `There is no ${en} "${presentable(id)}" in this article.`,
  };
}

/** @throws Refusal no-such-article */
export async function existingArticle(store: ClaimStore, id: string): Promise<StoredArticle> {
  const stored = canBeId(id) ? await store.article(id) : undefined;
  if (stored !== undefined) return stored;
  const known = (await store.articles()).map(({ article }) => article.id);
  throw new Refusal(
    'no-such-article',
    { zh: `没有名为“${presentable(id)}”的文章。`, en: `There is no article "${presentable(id)}".` },
    'article',
    nearest(id, known),
  );
}

/** @throws Refusal no-such-concept, at the parameter that names it */
export async function existingConcept(store: ClaimStore, article: string, id: string, at: string): Promise<Concept> {
  const concept = canBeId(id) ? await store.concept(article, id) : undefined;
  if (concept !== undefined) return concept;
  const known = (await store.concepts(article, {})).map((other) => other.id);
  throw new Refusal('no-such-concept', noneHere('概念', 'concept', id), at, nearest(id, known));
}

/** @throws Refusal no-such-claim, at the parameter that names it */
export async function existingClaim(store: ClaimStore, article: string, id: string, at = 'id'): Promise<Claim> {
  const claim = canBeId(id) ? await store.claim(article, id) : undefined;
  if (claim !== undefined) return claim;
  const known = (await store.claims(article, {})).items.map((other) => other.id);
  throw new Refusal('no-such-claim', noneHere('论断', 'claim', id), at, nearest(id, known));
}

/** Every section, table, concept and work that a filter names. @throws Refusal for the first there is not */
export async function existingInFilter(store: ClaimStore, { article }: StoredArticle, filter: ClaimFilter) {
  const sections = [...article.sections, ...article.tables].map(({ id }) => id);
  refuseUnknown('section', filter.section, sections);
  for (const id of new Set(filter.concept)) await existingConcept(store, article.id, id, 'concept');
  if (filter.work !== undefined) {
    const works = (await store.works(article.id)).map(({ id }) => id);
    refuseUnknown('work', filter.work, works);
  }
}

function refuseUnknown(at: 'section' | 'work', given: readonly string[] | undefined, known: readonly string[]): void {
  const unknown = given?.find((id) => !known.includes(id));
  if (unknown === undefined) return;
  const named = { section: '章节或表格', work: '引用文献' }[at];
  throw new Refusal('bad-parameter', noneHere(named, at, unknown), at, nearest(unknown, known));
}
