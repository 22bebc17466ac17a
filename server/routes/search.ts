import { z } from 'zod';
import type { BilingualReason } from '../../graph/answers/meta.ts';
import { SearchHit, type SearchKind, searchKinds } from '../../graph/answers/search.ts';
import type { Claim } from '../../graph/model/claim.ts';
import { searchArticle } from '../../graph/search/search-article.ts';
import type { SearchTerms } from '../../graph/search/terms.ts';
import { list, problems } from '../http/answers.ts';
import type { Routes, Sources } from '../http/api.ts';
import { metaExample, searchHitExample } from '../http/examples.ts';
import { existingArticle } from '../http/existing.ts';
import { articleParameter, someOf, text, wholeOr } from '../http/parameters.ts';
import { presentable } from '../http/shown.ts';
import { notCoded, stamp } from '../http/stamp.ts';

/** In Chinese sentences. */
const kindNames: Readonly<Record<SearchKind, string>> = { concept: '概念', claim: '论断', work: '引用文献' };

/** Concepts, claims and works for a few characters. */
export function searchRoute(api: Routes, { store, facts }: Sources): void {
  api.get(
    '/api/articles/:article/search',
    {
      schema: {
        operationId: 'search',
        summary: 'Concepts, claims and works for a few Chinese or English characters.',
        description:
          'Han characters, traditional or simplified, match anywhere in a run of Han characters, a word matches the ' +
          'beginning of a word; all must match in one record. Names are found by pinyin too, after what is found as it ' +
          'was typed. Where nothing is found so, initials of pinyin, Taiwan’s words, other ways to join words and slips ' +
          'of the hand are tried, at last records that hold a part; the reason `read-as` then says so.',
        tags: ['search'],
        params: z.object({ article: articleParameter }),
        querystring: z.strictObject({
          q: text('What to look for; one character is enough.'),
          kind: someOf(searchKinds, 'What to look among; everything where it is not given.').optional(),
          limit: wholeOr(20, 1, 200, 'How many to give at most.'),
        }),
        response: {
          200: list(z.array(SearchHit), 'What was found, best first, with the field that matched.', {
            data: [searchHitExample],
            meta: metaExample({ total: 1, shown: 1 }),
          }),
          ...problems('no-such-article'),
        },
      },
    },
    async (request) => {
      const stored = await existingArticle(store, request.params.article);
      const { q, limit, kind } = request.query;
      const kinds =
        kind === undefined || kind.length === 0 ? searchKinds : searchKinds.filter((one) => kind.includes(one));
      const { coverage, degrees, claims, vocabulary } = await facts(stored);
      const searched = {
        candidates: (terms: SearchTerms) => store.candidates(stored.article.id, terms, kinds),
        vocabulary,
        degreeOf: (concept: string) => degrees.get(concept) ?? 0,
      };
      const { total, hits, readAs } = await searchArticle(q, searched, limit);
      const data = hits.map((hit) => withSaying(hit, claims.get(hit.id)));
      const nothing: BilingualReason = {
        code: 'not-found',
        detail: /[\p{L}\p{N}]/u.test(q)
          ? {
              zh: `没有${kinds.map((kind) => kindNames[kind]).join('、')}含有“${presentable(q)}”的全部字词。`,
              en: `No ${kinds.join(', ')} holds all of "${presentable(q)}".`,
            }
          : {
              zh: `“${presentable(q)}”中既没有文字，也没有数字。`,
              en: `"${presentable(q)}" holds neither a letter nor a digit.`,
            },
      };
      const tooMany: BilingualReason = {
        code: 'limit',
        detail: {
          zh: `共有 ${total} 条；这是最相符的 ${limit} 条。`,
          en: `There are ${total}; these are the best ${limit}.`,
        },
      };
      const reasons = [
        total === 0 ? nothing : undefined,
        readAs,
        total > limit ? tooMany : undefined,
        notCoded(coverage),
      ];
      return { data, meta: stamp(store, stored.version, { total, shown: data.length }, reasons) };
    },
  );
}

/** A claim that was found can be quoted with its place, its voice and its strength at once. */
function withSaying(hit: SearchHit, claim: Claim | undefined): SearchHit {
  if (hit.kind !== 'claim' || claim === undefined) return hit;
  const { anchors, voice, modality } = claim;
  return { ...hit, said: { anchors, voice, modality } };
}
