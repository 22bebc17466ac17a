import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildApp } from '../../../server/app.ts';
import type { Api } from '../../../server/http/api.ts';
import { createMemoryStore } from '../../../server/stores/memory/memory-store.ts';
import { asked, disappointed } from './asked.ts';
import { goldSearches } from './gold-searches.ts';
import { huang2024 } from './huang-2024.ts';

describe('the first article, searched as readers search it', () => {
  let app: Api;
  beforeAll(async () => {
    const { dataset, layout } = await huang2024();
    const store = createMemoryStore();
    await store.load(dataset, layout);
    app = await buildApp({ store, log: false, rateLimit: 0, checkAnswers: true });
  }, 60_000);
  afterAll(() => app.close());

  test('there are at least sixty searches, none twice, and each wants something the article has', async () => {
    const { dataset } = await huang2024();
    const ids = new Set([...dataset.concepts, ...dataset.claims, ...dataset.works].map(({ id }) => id));
    expect(goldSearches.length).toBeGreaterThan(60);
    expect(new Set(goldSearches.map(({ query }) => query)).size).toBe(goldSearches.length);
    expect(goldSearches.flatMap(({ wanted }) => wanted).filter((id) => id !== 'nothing' && !ids.has(id))).toEqual([]);
  });

  test('every one of them finds first what its reader wants', async () => {
    expect(await disappointed(app, goldSearches)).toEqual([]);
  }, 60_000);

  test.each([
    ['hechengshuju', 'pinyin', '“hechengshuju” was read as pinyin.'],
    ['hcsj', 'initials', '“hcsj” was read as the initials of pinyin.'],
    ['人工智慧', 'regional', '“人工智慧” was read as “人工智能”, the mainland’s word.'],
    ['timespacefix', 'spelling', '“timespacefix” was read as “time space fix”.'],
    ['proletariet', 'typo', '“proletariet” was taken for “proletariat”.'],
  ])('%s says that it was found by %s', async (query, via, detail) => {
    const { data, meta } = await asked(app, 'huang-2024', query);
    expect(data[0]?.via).toBe(via);
    expect(meta.reasons[0]).toMatchObject({ code: 'read-as', detail, taken: [{ typed: query, via }] });
  });

  test('other characters are said of the hit, and are no guess', async () => {
    const { data, meta } = await asked(app, 'huang-2024', '時空修復');
    expect(data[0]).toMatchObject({ id: 'time-space-fix', via: 'traditional', marks: [{ from: 0, to: 4 }] });
    expect(meta.reasons).toEqual([]);
  });

  test('what only holds a part is said to', async () => {
    const { meta } = await asked(app, 'huang-2024', 'MaaS 平台');
    expect(meta.reasons[0]).toMatchObject({ code: 'read-as', part: true });
  });

  test('what stands there as it was typed says nothing', async () => {
    const { data, meta } = await asked(app, 'huang-2024', '合成数据');
    expect(data[0]).not.toHaveProperty('via');
    expect(meta.reasons.map(({ code }) => code)).not.toContain('read-as');
  });

  test('English words come before all pinyin', async () => {
    for (const query of ['data', 'ren', 'he', 'shi', 'long']) {
      const { data } = await asked(app, 'huang-2024', query);
      const vias = data.map(({ via }) => via ?? 'typed');
      expect([query, ...vias.toSorted((a, b) => Number(a !== 'typed') - Number(b !== 'typed'))]).toEqual([
        query,
        ...vias,
      ]);
      expect(vias[0]).toBe('typed');
    }
  });
});
