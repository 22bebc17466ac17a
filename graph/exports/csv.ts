/** Tables for spreadsheets (RFC 4180, UTF-8, with a first row of names). */
import { stringify } from 'csv-stringify/browser/esm/sync';
import type { Dataset } from '../model/dataset.ts';
import { signOf } from '../model/sign.ts';
import { type Language, networkOf } from './network.ts';

export function nodesCsv(dataset: Dataset, language: Language): string {
  const columns = ['id', 'label', 'labelZh', 'labelEn', 'gloss', 'theme', 'core'];
  return table(columns, networkOf(dataset, language).nodes);
}

export function edgesCsv(dataset: Dataset, language: Language): string {
  const columns = ['id', 'source', 'target', 'relation', 'sign', 'modality', 'horizon', 'voice', 'fidelity'];
  return table([...columns, 'section', 'anchors', 'text'], networkOf(dataset, language).edges);
}

/** Every claim, whatever its kind; ends and subjects by id. */
export function claimsCsv({ claims }: Dataset, language: Language): string {
  const columns = ['id', 'kind', 'cause', 'relation', 'sign', 'effect', 'via', 'about', 'modality', 'horizon', 'voice'];
  return table(
    [...columns, 'fidelity', 'anchors', 'cites', 'text'],
    claims.map((claim) => ({
      ...claim,
      ...(claim.kind === 'causal'
        ? { sign: signOf(claim.relation), via: (claim.via ?? []).join(' ') }
        : { about: claim.about.join(' ') }),
      anchors: claim.anchors.join(' '),
      cites: (claim.cites ?? []).flatMap(({ work }) => work ?? []).join(' '),
      text: claim.text[language],
    })),
  );
}

function table(columns: readonly string[], rows: readonly object[]): string {
  const cells = rows.map((row) =>
    columns.map((column) =>
      harmless(String((row as Readonly<Record<string, string | boolean | undefined>>)[column] ?? '')),
    ),
  );
  return stringify([[...columns], ...cells], { record_delimiter: '\r\n' });
}

/** A spreadsheet runs a cell that begins so (OWASP, CSV injection): an apostrophe makes it text. */
function harmless(cell: string): string {
  return /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}
