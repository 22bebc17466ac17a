/** A search asked of the API as a reader asks it. */
import type { Meta } from '../../../graph/answers/meta.ts';
import type { SearchHit } from '../../../graph/answers/search.ts';
import type { Api } from '../../../server/http/api.ts';
import { type GoldSearch, nothing } from './gold-searches.ts';

export interface Answer {
  readonly data: readonly SearchHit[];
  readonly meta: Meta;
}

export async function asked(app: Api, article: string, query: string): Promise<Answer> {
  const answer = await app.inject(`/api/articles/${article}/search?q=${encodeURIComponent(query)}`);
  if (answer.statusCode !== 200) throw new Error(`${query}: ${answer.body}`);
  return answer.json<Answer>();
}

/** Those of the searches whose first hit is another than wanted. */
export async function disappointed(app: Api, searches: readonly GoldSearch[]): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const { query, wanted } of searches) {
    const [first] = (await asked(app, 'huang-2024', query)).data;
    const found = first?.id ?? nothing;
    if (!wanted.includes(found)) wrong.push(`${query}: ${found} instead of ${wanted.join(' or ')}`);
  }
  return wrong;
}
