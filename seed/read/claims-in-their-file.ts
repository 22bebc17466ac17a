import { basename } from 'node:path';
import { nearest } from '../../graph/model/nearest.ts';
import { sectionOf } from '../../graph/model/reference.ts';
import type { PlacedFinding } from '../../graph/rules/finding.ts';
import type { ArticleFile } from './article-files.ts';
import type { LocatedLists } from './read-records.ts';

/** Claims files are one a section, so that people find a claim, and two people can code at once. */
export function claimsInTheirFile(
  article: ArticleFile,
  files: readonly string[],
  claims: LocatedLists['claims'],
): readonly PlacedFinding[] {
  const sections = article.sections.map(({ id }) => id);
  const tables = new Map(article.tables.map(({ id, section }) => [id, section]));
  const strange = files.flatMap((file): PlacedFinding[] => {
    const name = sectionOfFile(file);
    if (sections.includes(name)) return [];
    const alike = nearest(name, sections);
    const message = `claims/${basename(file)} is named for no section.`;
    const tip = `Name it for a section: ${(alike.length > 0 ? alike : sections).map((id) => `${id}.yaml`).join(', ')}.`;
    return [{ rule: 'claims-file', severity: 'error', message, tip, file, line: 0, column: 0 }];
  });
  const misplaced = claims.flatMap(({ id, record, file, path }): PlacedFinding[] => {
    const owner = sectionOf(record.anchors[0] ?? '');
    const section = tables.get(owner) ?? owner;
    const name = sectionOfFile(file.file);
    if (section === name || !sections.includes(section) || !sections.includes(name)) return [];
    const message = `Claim \`${id}\` is first anchored in section ${section}, but stands in the file of section ${name}.`;
    const tip = `Move it to claims/${section}.yaml, or put its anchor in section ${name} first.`;
    return [file.place({ rule: 'claims-file', severity: 'error', message, tip, path: [...path, 'anchors', 0] })];
  });
  return [...strange, ...misplaced];
}

function sectionOfFile(file: string): string {
  return basename(file, '.yaml');
}
