import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readArticle } from '../../seed/read/read-article.ts';
import { run } from '../fixtures/command.ts';

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const example = at('seed/articles/night-library-2026');
const sentences = at('docs/example/night-library.sentences.tsv');
const page = await readFile(at('docs/code-your-article.md'), 'utf8');

const bare = (text: string) => text.replace(/\[\^\d\]|[¹²]/g, '').trim();
const lines = (await readFile(sentences, 'utf8')).trim().split('\n');
const numbered = lines.map((line) => line.split('\t')).map(([ref = '', text = '']) => ({ ref, text: bare(text) }));
const rows = [...page.matchAll(/^\| `(\d\.p\d\.s\d)` +\| (.+?) +\| (.+?) +\| (.+?) +\|$/gm)].map(
  ([, ref = '', zh = '', en = '', why = '']) => ({ ref, zh: bare(zh), en: bare(en), why }),
);

describe('how to code your own article', { timeout: 60_000 }, () => {
  it('carries all sentences of the example through, in both languages', async () => {
    expect(rows.map(({ ref, zh }) => ({ ref, text: zh }))).toEqual(numbered);
    const text = async (language: string) =>
      bare(await readFile(at(`docs/example/night-library.${language}.md`), 'utf8'));
    const [zh, en] = [await text('zh'), await text('en')];
    for (const row of rows) {
      expect(zh).toContain(row.zh);
      expect(en).toContain(row.en);
      expect(row.why.length).toBeGreaterThan(20);
    }
  });

  it('shows records as they stand in the article', async () => {
    const blocks = [...page.matchAll(/^```yaml (\S+)\n(.*?)\n```$/gms)];
    expect(blocks.length).toBeGreaterThan(3);
    const recordsOf = (yaml: unknown) => (Array.isArray(yaml) ? yaml : Object.values(yaml ?? {}).flat());
    for (const [, file = '', text = ''] of blocks) {
      const shown = recordsOf(parse(text));
      expect(shown.length).toBeGreaterThan(0);
      expect(recordsOf(parse(await readFile(join(example, file), 'utf8')))).toEqual(expect.arrayContaining(shown));
    }
  });

  it('leads from the sentences to an article without a finding, with a map', async () => {
    const parent = await mkdtemp(join(tmpdir(), 'lunmai-own-article-'));
    try {
      const folder = join(parent, 'my-article');
      await cp(example, folder, { recursive: true });
      await Promise.all(['passages.json', 'layout.json'].map((file) => rm(join(folder, file))));
      const article = await readFile(join(folder, 'article.yaml'), 'utf8');
      await writeFile(join(folder, 'article.yaml'), article.replace('id: night-library-2026', 'id: my-article'));

      expect((await run('fingerprint', [folder, '--from', sentences])).code).toBe(0);
      const found = await run('fingerprint', [folder, '--verify', at('docs/example/night-library.zh.md')]);
      expect(found.out).toContain('15 of 15 passages found');
      expect((await run('layout', [folder])).code).toBe(0);
      expect((await run('coverage', [folder])).out).toContain('my-article: 15 of 15 sentences covered\n');
      expect((await run('check', [folder])).out).toMatch(/^my-article: 0 errors, 0 warnings/m);
    } finally {
      await rm(parent, { recursive: true, force: true });
    }
  });

  it('teaches with a loop, a hearsay, a denial and a number', async () => {
    const { dataset } = await readArticle(example);
    const claims = dataset?.claims ?? [];
    const edges = claims.flatMap((claim) =>
      claim.kind === 'causal' ? [`${claim.cause} ${claim.relation} ${claim.effect}`] : [],
    );
    expect(edges).toEqual(
      expect.arrayContaining(['night-study inhibits sleep', 'sleep promotes memory', 'memory inhibits night-study']),
    );
    expect(new Set(claims.map(({ voice }) => voice))).toEqual(new Set(['author', 'cited', 'hearsay']));
    expect(new Set(claims.map(({ kind }) => kind))).toEqual(new Set(['causal', 'descriptive', 'datum', 'normative']));
  });
});
