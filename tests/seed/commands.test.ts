import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Dataset } from '../../graph/model/dataset.ts';
import { run } from '../fixtures/command.ts';
import { changedTeaHouse, teaHouse, teaHouseCopy, teaHouseSentences } from '../fixtures/tea-house.ts';

describe('npm run check', { timeout: 60_000 }, () => {
  it('says a valid article is one, with counts, in one line', async () => {
    const { code, out, err } = await run('check', [teaHouse]);
    expect([code, err]).toEqual([0, '']);
    expect(out.trim().split('\n').at(-1)).toMatch(
      /^tea-house-2025: 0 errors, \d warnings? \(16 claims, 9 concepts, 2 inferences, 1 opposition, 1 tour, 2 works\)$/,
    );
  });

  it('prints file:line:column, rule, message and tip of an error, and exits with 1', async () => {
    await using changed = await changedTeaHouse({
      'claims/1.yaml': (text) => text.replace('cause: rent', 'cause: rant'),
    });
    const { code, out, err } = await run('check', [changed.folder]);
    expect([code, err]).toEqual([1, '']);
    expect(out).toContain(
      `${join(changed.folder, 'claims/1.yaml')}:6:12 error no-dangling-references: There is no concept \`rant\`, to which claim \`th-1-1\` refers.\n    Did you mean \`rent\``,
    );
  });

  it('prints one JSON document on request', async () => {
    const { code, out } = await run('check', ['--json', 'no-such-folder']);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ findings: [{ rule: 'missing-folder', severity: 'error', line: 0 }] });
  });

  it('takes an article by its id', async () => {
    const { code, out } = await run('check', ['tea-house-2025']);
    expect([code, out.includes('tea-house-2025: 0 errors')]).toEqual([0, true]);
  });

  it('refuses an unknown option in one line and its usage', async () => {
    const { code, err } = await run('check', ['--jsn']);
    expect([code, err.trim().split('\n').length]).toEqual([2, 2]);
  });
});

describe('npm run dataset', { timeout: 60_000 }, () => {
  it('prints the whole checked dataset as one JSON document and nothing else', async () => {
    const { code, out } = await run('dataset', ['tea-house-2025']);
    const dataset: unknown = JSON.parse(out);
    expect(code).toBe(0);
    expect(Dataset.parse(dataset)).toEqual(dataset);
    expect(Object.keys(dataset as object)).toEqual([
      'article',
      'concepts',
      'claims',
      'inferences',
      'oppositions',
      'works',
      'tours',
    ]);
  });

  it('names the nearest article when there is none of that name', async () => {
    const { code, out, err } = await run('dataset', ['tea-hose-2025']);
    expect([code, out]).toEqual([1, '']);
    expect(err).toBe('There is no article or folder “tea-hose-2025”. Did you mean tea-house-2025?\n');
  });

  it('prints nothing on standard output when there is an error', async () => {
    await using changed = await changedTeaHouse({ 'works.yaml': 'works: [' });
    const { code, out, err } = await run('dataset', [changed.folder]);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('yaml-syntax');
  });

  it('ends quietly when its reader goes away', async () => {
    const { code, err } = await run('dataset', ['huang-2024'], 1);
    expect(err).not.toContain('EPIPE');
    expect([0, null]).toContain(code);
  });
});

describe('npm run fingerprint', { timeout: 60_000 }, () => {
  it('writes what is stored, from the sentences, and no text of them', async () => {
    await using changed = await changedTeaHouse({ 'passages.json': null });
    const { code, out } = await run('fingerprint', [changed.folder, '--from', teaHouseSentences]);
    expect([code, out]).toEqual([0, `10 passages written to ${join(changed.folder, 'passages.json')}\n`]);
    const written = await readFile(join(changed.folder, 'passages.json'), 'utf8');
    expect(JSON.parse(written)).toEqual(JSON.parse(await readFile(join(teaHouse, 'passages.json'), 'utf8')));
    expect(written.match(/^ {4}\{"ref":.*\},?$/gm)).toHaveLength(10);
    expect(written).not.toMatch(/\p{Script=Han}/u);
  });

  it('says how many passages are found in a copy, and fails when one is missing', async () => {
    const whole = await run('fingerprint', ['tea-house-2025', '--verify', teaHouseCopy]);
    expect([whole.code, whole.out]).toEqual([0, `10 of 10 passages found in ${teaHouseCopy}\n`]);
    const copy = await readFile(teaHouseCopy, 'utf8');
    await using changed = await changedTeaHouse({ 'copy.md': copy.replace('老井', '古井') });
    const part = await run('fingerprint', ['tea-house-2025', '--verify', join(changed.folder, 'copy.md')]);
    expect([part.code, part.out.slice(0, 8), part.err]).toEqual([1, '9 of 10 ', 'Not found: 1.p2.s2\n']);
  });

  it('refuses sentences that do not fit the article, by line, without repeating them', async () => {
    const sentences = await readFile(teaHouseSentences, 'utf8');
    await using changed = await changedTeaHouse({
      'wrong.tsv': sentences.replace('1.p1.s2\t', '1.p9.s2\t').replace('2.p1.s1\t', '2.p1.s1 '),
    });
    const path = join(changed.folder, 'wrong.tsv');
    const { code, err } = await run('fingerprint', [changed.folder, '--from', path]);
    expect(code).toBe(1);
    expect(err).toBe(
      `${path}:2: 1.p9.s2: section 1 has no paragraph 9.\n${path}:6: there is no tab between reference and sentence.\n`,
    );
  });
});

describe('npm run schema', { timeout: 60_000 }, () => {
  it('finds the stored JSON Schemas current', async () => {
    const { code, err } = await run('schema', ['--check']);
    expect([code, err]).toEqual([0, '']);
  });
});

describe('npm run coverage', { timeout: 60_000 }, () => {
  it('prints every sentence with what covers it', async () => {
    const { code, out, err } = await run('coverage', [teaHouse]);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('1.p2.s1  th-1-4, th-1-6\n');
    expect(out).toContain('2.p2.s1  no claim: research-question\n');
    expect(out).toContain('tea-house-2025: 10 of 10 sentences covered\n');
  });

  it('names a sentence whose only claim is gone', async () => {
    await using changed = await changedTeaHouse({
      'claims/1.yaml': (text) => text.replaceAll('[1.p1.s2]', '[1.p1.s1]'),
    });
    const { code, out } = await run('coverage', [changed.folder, '--missing']);
    expect(code).toBe(1);
    expect(out.match(/^ .*$/gm)).toEqual(['  1.p1.s2  NOT COVERED']);
    expect(out).toContain('9 of 10 sentences covered');
  });
});

describe('npm run format-data', { timeout: 60_000 }, () => {
  it('names a file that is not, and puts it in order so that the check is content', async () => {
    await using changed = await changedTeaHouse();
    const before = await run('format-data', [changed.folder, '--check']);
    expect(before.code).toBe(1);
    expect(before.out).toContain(`Not in order: ${join(changed.folder, 'concepts.yaml')}\n`);
    expect((await run('format-data', [changed.folder])).code).toBe(0);
    expect(await run('format-data', [changed.folder, '--check'])).toMatchObject({
      code: 0,
      out: 'All files of records are in order.\n',
    });
    expect((await run('check', [changed.folder])).code).toBe(0);
  });
});

describe('npm run agreement', { timeout: 60_000 }, () => {
  const coding = (cause: string) => `article: tea-house-2025
sentences: [1.p1.s1, 1.p1.s2]
claims:
  - { cause: rent, effect: tea-houses, relation: inhibits, modality: asserted, horizon: past, voice: author, anchors: [1.p1.s1] }
  - { cause: ${cause}, effect: neighbourly-talk, relation: inhibits, modality: asserted, horizon: present, voice: cited, anchors: [1.p1.s2] }
`;

  it('prints each measure with its interval, and what is to be resolved', async () => {
    await using changed = await changedTeaHouse({ 'second.yaml': coding('tea-houses') });
    const { code, out, err } = await run('agreement', [join(changed.folder, 'second.yaml')]);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^sentence, cause, effect, sign: F1 +0\.50 {2}\[0\.00, 1\.00\] {2}n = 4$/m);
    expect(out).toContain(
      '1.p1.s2\n  only here   tea-houses promotes neighbourly-talk\n  only there  tea-houses inhibits',
    );
  });

  it('names a concept that is not there, and what may be meant', async () => {
    await using changed = await changedTeaHouse({ 'second.yaml': coding('tea-house') });
    const { code, err } = await run('agreement', [join(changed.folder, 'second.yaml')]);
    expect(code).toBe(1);
    expect(err).toContain('there is no concept “tea-house”. Did you mean small-tea-houses or tea-houses?');
  });

  it('counts a concept that the second coder declares as a difference, not as an error', async () => {
    const own = coding('tea-house').replace('claims:', 'concepts: [tea-house]\nclaims:');
    await using changed = await changedTeaHouse({ 'second.yaml': own });
    const { code, out } = await run('agreement', [join(changed.folder, 'second.yaml')]);
    expect([code, out.includes('only there  tea-house ')]).toEqual([0, true]);
  });
});
