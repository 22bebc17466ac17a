import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../seed/read/read-article.ts';
import { type Change, changedTeaHouse } from '../fixtures/tea-house.ts';

/** Every finding of a changed tea house but those on what is generated, as `file:line:column rule`. */
async function findingsOf(changes: Readonly<Record<string, Change>>) {
  await using changed = await changedTeaHouse(changes);
  const { findings, dataset } = await readArticle(changed.folder);
  const told = findings.filter(({ rule }) => rule !== 'layout-file' && rule !== 'passages-complete');
  return {
    dataset,
    places: told.map(
      ({ file, line, column, rule }) => `${file.slice(changed.folder.length + 1)}:${line}:${column} ${rule}`,
    ),
    messages: told.map(({ message }) => message),
    tips: told.map(({ tip }) => tip),
  };
}

const replace = (from: string, to: string) => (text: string) => text.replace(from, to);

describe('a file that people got wrong', { timeout: 30_000 }, () => {
  it('broken YAML: tells every error, not only the first', async () => {
    const broken = 'works:\n  - id: a\n   type: book\n  - id: "b\n  - {id: c\n';
    const { places, dataset } = await findingsOf({ 'works.yaml': broken });
    expect(dataset).toBeUndefined();
    expect(places.length).toBeGreaterThan(1);
    expect(places.every((place) => /^works\.yaml:[3-6]:\d+ yaml-syntax$/.test(place))).toBe(true);
  });

  it('a tab as indent is named', async () => {
    const { tips } = await findingsOf({ 'works.yaml': 'works:\n\t- id: a\n' });
    expect(tips).toContain('Indent with spaces, not with tabs.');
  });

  it('a duplicate key', async () => {
    const { places } = await findingsOf({ 'article.yaml': replace('year: 2025', 'year: 2025\nyear: 2026') });
    expect(places).toEqual(['article.yaml:10:1 duplicate-key']);
  });

  it('an unknown key: names the nearest', async () => {
    const { places, messages, tips } = await findingsOf({
      'concepts.yaml': replace('theme: capital', 'theme: capital\n    borader: trust'),
    });
    expect(places).toEqual(['concepts.yaml:10:5 unknown-key']);
    expect(messages).toEqual(['There is no key `borader` in concept `rent`.']);
    expect(tips).toEqual(['Did you mean `broader`?']);
  });

  it('an unknown key of a claim: knows the keys of its kind', async () => {
    const { messages, tips } = await findingsOf({
      'claims/2.yaml': replace('    about: [phone-ordering]\n', '    about: [phone-ordering]\n    couse: rent\n'),
    });
    expect(messages).toEqual(['There is no key `couse` in claim `th-2-5`.']);
    expect(tips[0]).not.toContain('`cause`');
  });

  it('a wrong word for a relation, a modality, a kind: names the nearest and all allowed', async () => {
    const { places, messages, tips } = await findingsOf({
      'claims/1.yaml': (text) =>
        text
          .replace('relation: inhibits', 'relation: inhibit')
          .replace('modality: asserted', 'modality: certain')
          .replace('kind: datum', 'kind: data'),
    });
    expect(places).toEqual([
      'claims/1.yaml:8:15 unknown-word',
      'claims/1.yaml:9:15 unknown-word',
      'claims/1.yaml:28:11 unknown-word',
    ]);
    expect(messages).toEqual([
      '`relation` of claim `th-1-1` cannot be “inhibit”.',
      '`modality` of claim `th-1-1` cannot be “certain”.',
      '`kind` of claim `th-1-3` cannot be “data”.',
    ]);
    expect(tips).toEqual([
      'Did you mean `inhibits`? Allowed: promotes, enables, inhibits, reshapes, no-effect.',
      'Allowed: asserted, probable, possible, hypothetical, intended.',
      'Did you mean `datum`? Allowed: causal, descriptive, datum, normative.',
    ]);
  });

  it('a section id without quotes: says to quote it', async () => {
    const { places, messages, tips } = await findingsOf({ 'article.yaml': replace('- id: "2"', '- id: 2.1') });
    expect(places).toEqual(['article.yaml:22:9 wrong-type']);
    expect(messages).toEqual(['`sections[2].id` of article.yaml is the number 2.1; it must be text.']);
    expect(tips).toEqual(["Quote it, so that YAML reads it as text: '2.1'."]);
  });

  it('a missing key: says what it holds', async () => {
    const { places, messages, tips } = await findingsOf({ 'concepts.yaml': replace('    theme: capital\n', '') });
    expect(places).toEqual(['concepts.yaml:3:5 missing-key']);
    expect(messages).toEqual(['Concept `rent` has no `theme`.']);
    expect(tips).toEqual(['Add `theme:` what the concept belongs to.']);
  });

  it('a missing kind, and a record that is no mapping', async () => {
    const { messages } = await findingsOf({ 'claims/2.yaml': 'claims:\n  - id: th-9\n  - just text\n' });
    expect(messages).toContain('Claim `th-9` has no `kind`.');
    expect(messages).toContain(
      'Claim 2 of claims/2.yaml is the text “just text”; it must be a mapping of keys to values.',
    );
  });

  it('a list that is empty, or is not a list', async () => {
    const { places, tips } = await findingsOf({ 'works.yaml': 'works:\n', 'tours.yaml': 'tours: none\n' });
    expect(places).toContain('works.yaml:1:7 wrong-type');
    expect(tips).toContain('Write [] for an empty list, or leave the key out.');
    expect(tips).toContain('Write it as a list: [none].');
  });

  it('an empty file', async () => {
    const { places } = await findingsOf({ 'works.yaml': '# nothing yet\n' });
    expect(places).toEqual(['works.yaml:0:0 empty-file']);
    expect((await findingsOf({ 'works.yaml': '' })).places).toEqual(['works.yaml:0:0 empty-file']);
  });

  it('a file that is a list, or just text', async () => {
    const { messages } = await findingsOf({ 'works.yaml': '- id: a\n', 'tours.yaml': 'hello\n' });
    expect(messages).toEqual([
      'tours.yaml is the text “hello”; it must be a mapping of keys to values.',
      'works.yaml is a list; it must be a mapping of keys to values.',
    ]);
  });

  it('two documents in one file', async () => {
    const { places } = await findingsOf({ 'works.yaml': 'works: []\n---\nworks: []\n' });
    expect(places).toEqual(['works.yaml:2:1 yaml-syntax']);
  });

  it('text that is not UTF-8: gives byte and line', async () => {
    const bytes = Buffer.concat([Buffer.from('works:\n  - id: caf'), Buffer.from([0xe9, 0x0a])]);
    const { places, messages } = await findingsOf({ 'works.yaml': bytes });
    expect(places).toEqual(['works.yaml:2:1 not-utf-8']);
    expect(messages).toEqual(['works.yaml is not UTF-8: byte 18 (0xE9, line 2) fits no character.']);
  });

  it('NUL and other control characters', async () => {
    const { places, messages } = await findingsOf({
      'works.yaml': 'works: []\n# a\u0000b\n',
      'tours.yaml': 'tours: []\n#\u001b[1m\n',
    });
    expect(places).toEqual(['tours.yaml:2:2 control-character', 'works.yaml:2:4 control-character']);
    expect(messages[1]).toBe('works.yaml holds the control character U+0000.');
  });

  it('a file of 50 MB is refused before it is read', async () => {
    const started = performance.now();
    const { places, messages } = await findingsOf({ 'works.yaml': Buffer.alloc(50_000_000, 0x20) });
    expect(places).toEqual(['works.yaml:0:0 file-too-large']);
    expect(messages).toEqual(['works.yaml is 50.0 MB large; at most 5 MB are read.']);
    expect(performance.now() - started).toBeLessThan(3000);
  });

  it('a missing file and a stray one: says they may be the same', async () => {
    await using changed = await changedTeaHouse({ 'concepts.yaml': null, 'concept.yaml': 'concepts: []\n' });
    const { findings } = await readArticle(changed.folder);
    const told = findings.map(({ severity, rule, tip }) => `${severity} ${rule}: ${tip}`);
    expect(told).toContain('error missing-file: Is it concept.yaml?');
    expect(told).toContain('warning stray-file: Should it be concepts.yaml?');
    expect(told.some((line) => line.includes('no-dangling-references'))).toBe(false);
  });

  it('a stray file, and one in claims', async () => {
    const { places, dataset } = await findingsOf({
      'copy.md': 'text',
      'claims/2.yml': 'claims: []\n',
      README: 'hello',
    });
    expect(places).toEqual(['claims/2.yml:0:0 stray-file', 'copy.md:0:0 stray-file']);
    expect(dataset).toBeDefined();
  });

  it('a claims file named for no section', async () => {
    const { places } = await findingsOf({ 'claims/3.yaml': 'claims: []\n' });
    expect(places).toEqual(['claims/3.yaml:0:0 claims-file']);
  });

  it('a claim in the file of another section', async () => {
    const { places, messages } = await findingsOf({
      'claims/1.yaml': replace('anchors: [1.p1.s1]', 'anchors: [2.p1.s1, 1.p1.s1]'),
    });
    expect(places).toEqual(['claims/1.yaml:13:15 claims-file']);
    expect(messages).toEqual(['Claim `th-1-1` is first anchored in section 2, but stands in the file of section 1.']);
  });

  it('a folder where a file is expected, a file where a folder is, no folder at all', async () => {
    await using changed = await changedTeaHouse({ 'works.yaml': null });
    await mkdir(join(changed.folder, 'works.yaml'));
    expect((await readArticle(changed.folder)).findings).toMatchObject(
      [{ rule: 'unreadable-file', message: 'works.yaml is not a file.' }, {}].slice(0, 1),
    );
    expect((await readArticle(join(changed.folder, 'article.yaml'))).findings).toMatchObject([
      { rule: 'missing-folder' },
    ]);
    expect((await readArticle(join(changed.folder, 'nowhere'))).findings).toMatchObject([{ rule: 'missing-folder' }]);
    await using other = await changedTeaHouse({ claims: null });
    await writeFile(join(other.folder, 'claims'), '');
    expect((await readArticle(other.folder)).findings.map(({ message }) => message)).toContain(
      'claims is not a folder.',
    );
  });

  it('a file that may not be read', async ({ skip }) => {
    if (process.seteuid === undefined || process.geteuid?.() !== 0) skip('only the superuser can become nobody');
    await using changed = await changedTeaHouse();
    const { chmod } = await import('node:fs/promises');
    await chmod(join(changed.folder, '..'), 0o755);
    await chmod(join(changed.folder, 'works.yaml'), 0o000);
    process.seteuid?.(65534);
    try {
      const { findings } = await readArticle(changed.folder);
      expect(findings.map(({ message }) => message)).toContain('works.yaml cannot be read: permission is denied.');
    } finally {
      process.seteuid?.(0);
    }
  });

  it('aliases, anchors and tags: an alias bomb never goes off', async () => {
    const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${Array.from('bcdefghi')
      .map((key, index) => `${key}: &${key} [${Array.from({ length: 9 }, () => `*${'abcdefgh'[index]}`).join(',')}]`)
      .join('\n')}\n`;
    const { places } = await findingsOf({ 'works.yaml': bomb, 'tours.yaml': 'tours: !secret []\n' });
    expect(new Set(places.map((place) => place.split(' ')[1]))).toEqual(new Set(['no-alias']));
  });

  it.each([
    ['brackets', `works: ${'['.repeat(100_000)}`],
    ['closed brackets', `works: ${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    ['dashes', `works:\n  ${'- '.repeat(100_000)}x\n`],
    ['braces', `works: ${'{a: '.repeat(100_000)}`],
    ['a mere 40 levels', `works: ${'['.repeat(40)}${']'.repeat(40)}`],
  ])('nesting of 100,000 levels by %s is one finding', async (_name, text) => {
    const { places } = await findingsOf({ 'works.yaml': text });
    expect(places.map((place) => place.replace(/:\d+:\d+/, ''))).toEqual(['works.yaml nested-too-deep']);
  });

  it('`__proto__`, `constructor` and `prototype` as keys', async () => {
    const { places } = await findingsOf({
      'works.yaml': 'works: []\n__proto__: { polluted: true }\nconstructor: 1\nprototype: 2\n',
    });
    expect(places).toEqual([
      'works.yaml:2:1 forbidden-key',
      'works.yaml:3:1 forbidden-key',
      'works.yaml:4:1 forbidden-key',
    ]);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('white space at the ends, an empty text, a wrong slug, a wrong reference', async () => {
    const { messages, tips } = await findingsOf({
      'concepts.yaml': (text) =>
        text
          .replace('{ zh: 租金, en: rent }', "{ zh: '', en: 'rent ' }")
          .replace('broader: tea-houses', 'broader: Tea Houses'),
      'claims/1.yaml': replace('anchors: [1.p1.s1]', 'anchors: [1.p1]'),
    });
    expect(messages).toEqual([
      '`anchors[1]` of claim `th-1-1` cannot be “1.p1”.',
      '`pref.zh` of concept `rent` is empty.',
      '`pref.en` of concept `rent` cannot be “rent ”.',
      '`broader` of concept `small-tea-houses` cannot be “Tea Houses”.',
    ]);
    expect(tips[0]).toBe('It must be: section.pN.sN, or TN.rN.cN for a table cell.');
    expect(tips[2]).toBe('Take away the white space at its ends.');
    expect(tips[3]).toBe('It must be: lower-case words joined by hyphens; stable for ever.');
  });

  it('one mistake does not hide the others, nor make others up', async () => {
    const { places } = await findingsOf({
      'concepts.yaml': replace('theme: capital', 'theme: money'),
      'claims/1.yaml': replace('cause: trust', 'cause: trost'),
      'claims/2.yaml': replace('premises: [th-2-1, th-2-2]', 'premises: [th-2-1, th-2-11]'),
    });
    expect(places).toEqual([
      'claims/1.yaml:59:12 no-dangling-references',
      'claims/2.yaml:117:24 no-dangling-references',
      'concepts.yaml:9:12 unknown-word',
    ]);
  });

  it('a dangling id: names the nearest', async () => {
    const { places, messages, tips } = await findingsOf({
      'claims/1.yaml': replace('effect: tea-houses', 'effect: tea-house'),
    });
    expect(places).toEqual(['claims/1.yaml:7:13 no-dangling-references']);
    expect(messages).toEqual(['There is no concept `tea-house`, to which claim `th-1-1` refers.']);
    expect(tips[0]).toContain('`tea-houses`');
  });

  it('a duplicate id in two files: is told at the second', async () => {
    const { places } = await findingsOf({ 'claims/2.yaml': replace('id: th-2-1\n', 'id: th-1-1\n') });
    expect(places).toContain('claims/2.yaml:3:9 distinct-ids');
  });

  it('passages.json of another scheme, or that says the same passage twice', async () => {
    const other = await findingsOf({ 'passages.json': replace('han-alnum-v1', 'han-alnum-v2') });
    expect(other.places).toEqual(['passages.json:2:13 unknown-word']);
    const text = await readFile(new URL('../fixtures/articles/tea-house-2025/passages.json', import.meta.url), 'utf8');
    const line = text.split('\n').find((one) => one.includes('"1.p1.s1"')) ?? '';
    const twice = await findingsOf({ 'passages.json': replace(line, `${line}\n${line}`) });
    expect(twice.dataset).toBeUndefined();
  });

  it('a note on a passage beyond the end of the article: points into article.yaml', async () => {
    const { places, messages } = await findingsOf({
      'article.yaml': replace('anchors: [1.p1.s2]', 'anchors: [1.p1.s9]'),
    });
    expect(places).toEqual(['article.yaml:46:23 anchors-in-bounds']);
    expect(messages).toEqual(['Note 1 refers to 1.p1.s9: paragraph 1.p1 has no sentence 9.']);
  });
});
