import { writeFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Dataset } from '../../graph/model/dataset.ts';
import { readArticle } from '../../seed/read/read-article.ts';
import { articleFolders, extraFolders, readArticles } from '../../seed/read/read-articles.ts';
import { changedTeaHouse, teaHouse } from '../fixtures/tea-house.ts';

describe('reading an article folder', { timeout: 30_000 }, () => {
  it('gives a whole dataset that knows nothing of any other article', async () => {
    const { dataset, layout, findings } = await readArticle(teaHouse);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(Dataset.parse(dataset)).toEqual(dataset);
    expect(dataset).toMatchObject({ article: { id: 'tea-house-2025' } });
    expect([dataset?.claims.length, dataset?.concepts.length, dataset?.article.passages.length]).toEqual([16, 9, 10]);
    expect(Object.keys(layout?.concepts ?? {}).sort()).toEqual(dataset?.concepts.map(({ id }) => id));
  });

  it('orders every list by id in code-unit order, whatever the order in the files', async () => {
    const { dataset } = await readArticle(teaHouse);
    const ids = dataset?.claims.map(({ id }) => id) ?? [];
    expect(ids.indexOf('th-2-10')).toBe(ids.indexOf('th-2-1') + 1);
    expect(dataset?.concepts.map(({ id }) => id)).toEqual([...(dataset?.concepts ?? [])].map(({ id }) => id).sort());
  });

  it('reads CRLF line ends and a byte order mark as if they were not there', async () => {
    const dos = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
    await using changed = await changedTeaHouse({
      'article.yaml': dos,
      'concepts.yaml': dos,
      'works.yaml': dos,
      'tours.yaml': dos,
      'claims/1.yaml': dos,
      'claims/2.yaml': dos,
      'passages.json': dos,
    });
    const [unchanged, reading] = [await readArticle(teaHouse), await readArticle(changed.folder)];
    expect(reading.dataset).toEqual(unchanged.dataset);
  });

  it('takes the stored map when it has a place for every concept', async () => {
    const places = (await readArticle(teaHouse)).layout;
    await using changed = await changedTeaHouse();
    const concepts = Object.fromEntries(
      Object.keys(places?.concepts ?? {}).map((id, index) => [id, { x: index, y: 7 }]),
    );
    await writeFile(join(changed.folder, 'layout.json'), JSON.stringify({ regions: [], concepts }));
    const reading = await readArticle(changed.folder);
    expect(reading.layout).toEqual({ regions: [], concepts });
    expect(reading.findings.filter(({ rule }) => rule === 'layout-file')).toEqual([]);
  });

  it('computes the map, and says so, when the stored one lacks a concept or is no map', async () => {
    for (const stored of [
      '{"regions": [], "concepts": {"rent": {"x": 1, "y": 2}}}',
      '{"regions": 7}',
      '{"regions": [',
    ]) {
      await using changed = await changedTeaHouse({ 'layout.json': stored });
      const reading = await readArticle(changed.folder);
      expect(Object.keys(reading.layout?.concepts ?? {})).toHaveLength(9);
      expect(reading.findings).toMatchObject([
        { rule: 'layout-file', severity: 'warning', file: join(changed.folder, 'layout.json') },
      ]);
    }
  });
});

describe('finding article folders', { timeout: 30_000 }, () => {
  it('gives those under seed/articles from any working directory, and the extra ones', async () => {
    const folders = await articleFolders([teaHouse]);
    expect(folders.at(-1)).toBe(teaHouse);
    expect(folders.map((folder) => folder.split(/[/\\]/).at(-1))).toContain('huang-2024');
  });

  it('takes a folder of article folders for the articles in it', async () => {
    expect(await articleFolders([dirname(teaHouse)])).toEqual(await articleFolders([teaHouse]));
  });

  it('splits the environment variable as the platform separates paths', () => {
    expect(extraFolders(`/one${delimiter}/two`)).toEqual(['/one', '/two']);
    expect(extraFolders(undefined)).toEqual([]);
  });

  it('keeps an extra path that is no article, so that reading it says what is wrong', async () => {
    const folders = await articleFolders(['/no/such/folder']);
    const [reading] = await readArticles(folders.slice(-1));
    expect(reading?.findings).toMatchObject([{ rule: 'missing-folder', severity: 'error' }]);
  });

  it('reads only the first of two folders that hold the same article', async () => {
    await using changed = await changedTeaHouse();
    const [first, second] = await readArticles([teaHouse, changed.folder]);
    expect(first?.dataset?.article.id).toBe('tea-house-2025');
    expect(second?.dataset).toBeUndefined();
    expect(second?.findings[0]).toMatchObject({ rule: 'same-article', severity: 'error' });
    expect(second?.findings[0]?.message).toContain(teaHouse);
  });
});
