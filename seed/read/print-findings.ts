import { relative } from 'node:path';
import type { PlacedFinding } from '../../graph/rules/finding.ts';
import type { ArticleReading } from './read-article.ts';

/** A finding in two lines; the first begins with `file:line:column`, which editors and terminals make a link of. */
export function linesOfFinding({ file, line, column, severity, rule, message, tip }: PlacedFinding): string {
  const shown = relative('', file) || '.';
  const path = shown.startsWith('..') ? file : shown;
  return `${path}:${line}:${column} ${severity} ${rule}: ${message}\n    ${tip}`;
}

/** What was found in an article, in one line. */
export function summaryOf({ folder, id, records, findings }: ArticleReading): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const counts = Object.entries(records).map(([kind, count]) => plural(count, kind.slice(0, -1)));
  const found = `${plural(errors, 'error')}, ${plural(findings.length - errors, 'warning')}`;
  return `${id ?? folder}: ${found} (${counts.join(', ')})`;
}

function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}
