/** A whole invented article, asked everything that can be asked of it by name. */
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { conceptsOf } from '../../graph/model/concepts-of.ts';
import type { Dataset } from '../../graph/model/dataset.ts';
import { readArticle } from '../../seed/read/read-article.ts';
import { openApp } from './open-app.ts';

async function teaHouse(): Promise<Dataset> {
  const { dataset, findings } = await readArticle(
    fileURLToPath(new URL('../fixtures/articles/tea-house-2025', import.meta.url)),
  );
  if (dataset === undefined) throw new Error(findings.map(({ message }) => message).join('\n'));
  return dataset;
}

it('everything that is coded is reached, and every answer fits its schema', { timeout: 60_000 }, async () => {
  const dataset = await teaHouse();
  const { ask } = await openApp([dataset], { rateLimit: 0 });
  const touching = new Map<string, Set<string>>();
  for (const claim of dataset.claims) {
    for (const id of conceptsOf(claim)) touching.set(id, (touching.get(id) ?? new Set()).add(claim.id));
  }
  for (const { id, pref } of dataset.concepts) {
    const { status, body } = await ask(`/concepts/${id}`);
    expect(status, id).toBe(200);
    const { incoming, outgoing, mediating, about } = body.data;
    const met = [incoming, outgoing, mediating, about].flat().map((claim: { id: string }) => claim.id);
    expect(new Set(met), id).toEqual(touching.get(id) ?? new Set());
    const hits = (await ask(`/search?kind=concept&limit=200&q=${encodeURIComponent(pref.zh)}`)).body.data;
    expect(hits[0], pref.zh).toMatchObject({ kind: 'concept', label: { zh: pref.zh } });
    const near = (await ask(`/neighbourhood?concept=${id}&depth=8`)).body;
    expect(near.data.concepts[0], id).toMatchObject({ id, distance: 0 });
  }
  for (const { id } of dataset.claims) expect((await ask(`/claims/${id}`)).body.data.claim.id).toBe(id);
  const { data, meta } = (await ask('/claims?limit=200')).body;
  expect(data).toHaveLength(meta.total);
  expect(data).toEqual(dataset.claims);
});

it('every path it gives is a chain, none longer than asked for, none twice', { timeout: 60_000 }, async () => {
  const dataset = await teaHouse();
  const { ask } = await openApp([dataset], { rateLimit: 0 });
  const ids = dataset.concepts.map(({ id }) => id);
  let chains = 0;
  for (const from of ids) {
    for (const to of ids) {
      if (from === to) continue;
      const { status, body } = await ask(`/paths?from=${from}&to=${to}&maxLength=4`);
      expect(status).toBe(200);
      const seen = new Set<string>();
      for (const { concepts, hops } of body.data) {
        const passed = [from, ...hops.map(({ claim }: { claim: { effect: string } }) => claim.effect)];
        expect(passed).toEqual(concepts.map(({ id }: { id: string }) => id));
        expect(passed.at(-1)).toBe(to);
        expect(new Set(passed).size).toBe(passed.length);
        expect(hops.length).toBeLessThanOrEqual(4);
        seen.add(hops.map(({ claim }: { claim: { id: string } }) => claim.id).join());
      }
      expect(seen.size).toBe(body.data.length);
      chains += body.data.length;
      if (body.data.length === 0) expect(body.meta.reasons[0].code).toBe('not-connected');
    }
  }
  expect(chains).toBeGreaterThan(0);
});
