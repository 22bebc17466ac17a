/**
 * Tables for spreadsheets (RFC 4180, with a first row of names). They begin with a byte order mark, without which Excel
 * takes Chinese for the characters of some European code page.
 */

import { stringify } from 'csv-stringify/browser/esm/sync';
import type { Quantity } from '../model/claim.ts';
import type { Dataset } from '../model/dataset.ts';
import { signOf } from '../model/sign.ts';
import type { Language } from '../model/vocabulary.ts';
import { networkOf } from './network.ts';

export function nodesCsv(dataset: Dataset, language: Language): string {
  const columns = ['id', 'label', 'labelZh', 'labelEn', 'gloss', 'theme', 'core'];
  return table(columns, networkOf(dataset, language).nodes);
}

export function edgesCsv(dataset: Dataset, language: Language): string {
  const columns = ['id', 'source', 'target', 'relation', 'sign', 'modality', 'horizon', 'voice', 'fidelity'];
  return table([...columns, 'section', 'anchors', 'via', 'text'], networkOf(dataset, language).edges);
}

/** Every claim, whatever its kind; ends and subjects by id. */
export function claimsCsv({ claims }: Dataset, language: Language): string {
  const columns = ['id', 'kind', 'cause', 'relation', 'sign', 'effect', 'via', 'about', 'modality', 'horizon', 'voice'];
  return table(
    [...columns, 'fidelity', 'anchors', 'cites', 'quantities', 'text'],
    claims.map((claim) => ({
      ...claim,
      ...(claim.kind === 'causal'
        ? { sign: signOf(claim.relation), via: (claim.via ?? []).join(' ') }
        : { about: claim.about.join(' ') }),
      anchors: claim.anchors.join(' '),
      quantities: claim.kind === 'datum' ? claim.quantities.map((one) => figure(one, language)).join('; ') : '',
      cites: (claim.cites ?? []).flatMap(({ work }) => work ?? []).join(' '),
      text: claim.text[language],
    })),
  );
}

function figure({ label, comparator, value, unit }: Quantity, language: Language): string {
  return `${label[language]}: ${comparator} ${value} ${unit}`;
}

function table(columns: readonly string[], rows: readonly object[]): string {
  const cells = rows.map((row) =>
    columns.map((column) =>
      harmless(String((row as Readonly<Record<string, string | boolean | undefined>>)[column] ?? '')),
    ),
  );
  return stringify([[...columns], ...cells], { bom: true, record_delimiter: '\r\n' });
}

/** A spreadsheet runs a cell that begins so, be it full-width (OWASP, CSV injection): an apostrophe makes it text. */
function harmless(cell: string): string {
  return /^[=+\-@＝＋－＠\t\r]/.test(cell) ? `'${cell}` : cell;
}
