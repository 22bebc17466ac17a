import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { nearest } from '../../graph/model/nearest.ts';
import type { PlacedFinding } from '../../graph/rules/finding.ts';
import type { ReadingRule } from './reading-rules.ts';

/** What may lie in an article folder; true: it must. */
const known: Readonly<Record<string, boolean>> = {
  'article.yaml': true,
  'concepts.yaml': true,
  'works.yaml': false,
  'tours.yaml': false,
  'passages.json': false,
  'layout.json': false,
  claims: false,
};

/** Files that people put beside data and nobody reads: licences, and what systems and editors leave behind. */
const passedOver = /^(?:LICEN[CS]E|README|NOTICE)(?:\.\w+)?$|^\.|^(?:Thumbs\.db|desktop\.ini)$/i;

export interface FolderFiles {
  /** Full paths of the files that are there, by name. */
  readonly files: ReadonlyMap<string, string>;
  /** Claims files in the order of their names. */
  readonly claims: readonly string[];
  readonly findings: readonly PlacedFinding[];
}

/** Lists an article folder. A folder that cannot be listed gives one finding and no files. */
export async function folderFiles(folder: string): Promise<FolderFiles> {
  const findings: PlacedFinding[] = [];
  const warn = (file: string, message: string, tip: string) =>
    findings.push({ rule: 'stray-file', severity: 'warning', message, tip, file, line: 0, column: 0 });

  const fail = (file: string, rule: ReadingRule, message: string, tip: string) =>
    findings.push({ rule, severity: 'error', message, tip, file, line: 0, column: 0 });

  const names = await list(folder);
  if (typeof names === 'string') {
    fail(
      folder,
      'missing-folder',
      `The article folder ${folder} ${names}.`,
      'Give the path of a folder that holds article.yaml.',
    );
    return { files: new Map(), claims: [], findings };
  }
  const files = new Map<string, string>();
  for (const name of names) {
    if (Object.hasOwn(known, name)) files.set(name, join(folder, name));
    else if (!passedOver.test(name)) {
      const alike = nearest(
        name,
        Object.keys(known).filter((one) => !names.includes(one)),
      );
      const tip =
        alike.length > 0
          ? `Should it be ${alike.join(' or ')}?`
          : 'Move it elsewhere; the text of the article above all.';
      warn(join(folder, name), `${name} is no file of an article; nobody reads it.`, tip);
    }
  }
  for (const name of Object.keys(known).filter((one) => known[one] && !files.has(one))) {
    const alike = nearest(
      name,
      names.filter((one) => !Object.hasOwn(known, one)),
    );
    const tip = alike.length > 0 ? `Is it ${alike.join(' or ')}?` : 'docs/data-guide.md says what it holds.';
    fail(join(folder, name), 'missing-file', `${name} is missing.`, tip);
  }

  const claims: string[] = [];
  if (files.delete('claims')) {
    const inside = await list(join(folder, 'claims'));
    for (const name of typeof inside === 'string' ? [] : inside) {
      const file = join(folder, 'claims', name);
      if (name.endsWith('.yaml')) claims.push(file);
      else if (!passedOver.test(name)) {
        warn(
          file,
          `claims/${name} is not read.`,
          'Claims files end in .yaml and are named for a section: claims/1.1.yaml.',
        );
      }
    }
    if (typeof inside === 'string') {
      const tip = 'Make claims a folder with one file a section: claims/1.1.yaml.';
      fail(join(folder, 'claims'), 'unreadable-file', `claims ${inside}.`, tip);
    }
  }
  return { files, claims, findings };
}

/** The names in a folder, in order; or why it cannot be listed. */
async function list(folder: string): Promise<readonly string[] | string> {
  try {
    if (!(await stat(folder)).isDirectory()) return 'is not a folder';
    return (await readdir(folder)).sort();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR') return 'does not exist';
    return code === 'EACCES' ? 'cannot be read: permission is denied' : `cannot be read (${String(code)})`;
  }
}
