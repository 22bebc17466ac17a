/** The formats that need nothing but the dataset, each with its writer. */

import type { Dataset } from '../model/dataset.ts';
import type { Language } from '../model/vocabulary.ts';
import { argdown } from './argdown.ts';
import { claimsCsv, edgesCsv, nodesCsv } from './csv.ts';
import { dot } from './dot.ts';
import { gexf } from './gexf.ts';
import { graphml } from './graphml.ts';
import { json } from './json.ts';
import { jsonLd } from './json-ld.ts';
import { mermaid } from './mermaid.ts';
import { xaif } from './xaif.ts';

export interface Format {
  /** The media type. */
  readonly type: string;
  /** The end of a file's name. */
  readonly extension: string;
  /** The file holds both languages, whichever is asked for. */
  readonly bilingual?: true;
  /** `remarks`: what the file says of itself, where the format has a place for it (graph/exports/origin.ts). */
  readonly write: (dataset: Dataset, language: Language, remarks: readonly string[]) => string;
}

const csv = 'text/csv; charset=utf-8; header=present';

export const formats = {
  json: { type: 'application/json', extension: 'json', bilingual: true, write: json },
  'json-ld': { type: 'application/ld+json', extension: 'jsonld', bilingual: true, write: jsonLd },
  graphml: { type: 'application/graphml+xml; charset=utf-8', extension: 'graphml', write: graphml },
  gexf: { type: 'application/gexf+xml; charset=utf-8', extension: 'gexf', write: gexf },
  'csv-nodes': { type: csv, extension: 'nodes.csv', write: nodesCsv },
  'csv-edges': { type: csv, extension: 'edges.csv', write: edgesCsv },
  'csv-claims': { type: csv, extension: 'claims.csv', write: claimsCsv },
  xaif: { type: 'application/json', extension: 'xaif.json', write: xaif },
  argdown: { type: 'text/plain; charset=utf-8', extension: 'argdown', write: argdown },
  mermaid: { type: 'text/vnd.mermaid; charset=utf-8', extension: 'mmd', write: mermaid },
  dot: { type: 'text/vnd.graphviz; charset=utf-8', extension: 'dot', write: dot },
} as const satisfies Readonly<Record<string, Format>>;
