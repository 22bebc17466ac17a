import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rules } from '../../graph/rules/rules.ts';
import { linesOfFinding } from '../../seed/read/print-findings.ts';
import { readArticle } from '../../seed/read/read-article.ts';
import { readingRules } from '../../seed/read/reading-rules.ts';
import { changedTeaHouse, teaHouse } from '../fixtures/tea-house.ts';

const guide = await readFile(new URL('../../docs/data-guide.md', import.meta.url), 'utf8');
const blocks = (pattern: RegExp) =>
  [...guide.matchAll(pattern)].map(([, file = '', text = '', more = '']) => ({ file, text, more }));
const good = blocks(/^```yaml (\S+)\n(.*?)\n```$/gms);
const bad = blocks(/^```diff (\S+)\n(.*?)\n```\n\n```text\n(.*?)\n```$/gms);
const side = (diff: string, sign: '-' | '+') =>
  diff
    .split('\n')
    .filter((line) => line.startsWith(sign))
    .map((line) => line.slice(1))
    .join('\n');

describe('the data guide', { timeout: 30_000 }, () => {
  it('lists every rule as the code describes it, with a reason', () => {
    const rows = [...guide.matchAll(/^\| `([a-z0-9-]+)` +\| (.+?) +\| (.+?) +\|$/gm)];
    const described = [...Object.entries(readingRules), ...rules.map(({ name, description }) => [name, description])];
    expect(rows.map(([, name, description]) => [name, description])).toEqual(described);
    expect(rows.every(([, , , reason = '']) => reason.length > 20)).toBe(true);
  });

  it('takes its good examples from the tea house, word for word', async () => {
    expect(good.length).toBeGreaterThan(5);
    // The formatter takes the indent of a block away.
    const flush = (text: string) => text.replace(/^ +/gm, '');
    for (const { file, text } of good) {
      expect(flush(await readFile(join(teaHouse, file), 'utf8'))).toContain(flush(text));
    }
  });

  it('has a bad example for every file', () => {
    const files = new Set(bad.map(({ file }) => file.replace(/\/.*/, '')));
    expect([...files].sort()).toEqual(['article.yaml', 'claims', 'concepts.yaml', 'tours.yaml', 'works.yaml']);
  });

  it.for(bad)('shows what the checker says to a bad example: $file $text', async ({ file, text, more }) => {
    await using changed = await changedTeaHouse({
      [file]: (yaml) => yaml.replace(side(text, '-'), () => side(text, '+')),
    });
    const { findings } = await readArticle(changed.folder);
    const told = findings
      .filter(({ rule }) => rule !== 'layout-file')
      .map((finding) => linesOfFinding(finding).replace(/^.*?(?=:\d+:\d+ )/, relative(changed.folder, finding.file)));
    expect(told.join('\n')).toBe(more);
  });
});
