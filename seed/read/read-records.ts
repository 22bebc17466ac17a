import type { z } from 'zod';
import type { Dataset } from '../../graph/model/dataset.ts';
import type { Finding, PlacedFinding } from '../../graph/rules/finding.ts';
import { type RecordKind, recordSchemas } from './article-files.ts';
import type { YamlFile } from './parse-yaml.ts';
import { valueAt } from './schema-at.ts';
import { wordsOfIssue } from './words-of-issue.ts';

/** A record that meets its schema, and where it stands. */
export interface Located<Record> {
  readonly id: string;
  readonly record: Record;
  readonly file: YamlFile;
  readonly path: Finding['path'];
}

export type LocatedLists = { readonly [Kind in RecordKind]: Located<Dataset[Kind][number]>[] };

const singular: Readonly<Record<RecordKind, string>> = {
  claims: 'claim',
  concepts: 'concept',
  inferences: 'inference',
  oppositions: 'opposition',
  tours: 'tour',
  works: 'work',
};

/** Checks a whole file against its schema; undefined data: it does not meet it. */
export function meet<Data>(file: YamlFile, name: string, schema: z.ZodType<Data>) {
  const { data, error } = schema.safeParse(file.data);
  const findings = oneForEachPlace(error?.issues ?? []).flatMap((issue) => findingsOf(issue, file, name, schema));
  return { data, findings };
}

/** An empty text is too short and of the wrong form: said once. */
function oneForEachPlace(issues: readonly z.core.$ZodIssue[]): readonly z.core.$ZodIssue[] {
  const seen = new Set<string>();
  return issues.filter(({ code, path }) => {
    const place = JSON.stringify([path, code === 'unrecognized_keys']);
    return !seen.has(place) && seen.add(place);
  });
}

export interface RecordsReading {
  readonly findings: readonly PlacedFinding[];
  /** Whether a list, or the whole file, is not of the kind that holds records. */
  readonly unread: boolean;
}

/**
 * Adds the records of a file to the lists: those that meet their schema, each by itself, so that one mistake does not
 * hide the others. `broken` collects the ids of those that do not.
 */
export function readRecords(
  file: YamlFile,
  name: string,
  schema: z.ZodType,
  lists: LocatedLists,
  broken: Set<string>,
): RecordsReading {
  const { data, findings } = meet(file, name, schema);
  let unread = data === undefined && !isMapping(file.data);
  for (const kind of Object.keys(recordSchemas) as RecordKind[]) {
    const items = valueAt(file.data, [kind]);
    if (Array.isArray(items)) addRecords(kind, items, file, lists, broken);
    else if (items !== undefined) unread = true;
  }
  return { findings, unread };
}

function addRecords(
  kind: RecordKind,
  items: readonly unknown[],
  file: YamlFile,
  lists: LocatedLists,
  broken: Set<string>,
) {
  const schema: z.ZodType<{ readonly id: string }> = recordSchemas[kind];
  const list: Located<unknown>[] = lists[kind];
  items.forEach((item, index) => {
    const { data } = schema.safeParse(item);
    const id = valueAt(item, ['id']);
    if (data !== undefined) list.push({ id: data.id, record: data, file, path: [kind, index] });
    else if (typeof id === 'string') broken.add(id);
  });
}

function isMapping(data: unknown): boolean {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

/** Says an issue of the file in the terms of the record it lies in. */
function findingsOf(
  issue: z.core.$ZodIssue,
  file: YamlFile,
  name: string,
  schema: z.ZodType,
): readonly PlacedFinding[] {
  const [kind, index, ...rest] = issue.path;
  const inRecord = typeof kind === 'string' && Object.hasOwn(recordSchemas, kind) && typeof index === 'number';
  if (!inRecord) {
    return wordsOfIssue(issue, schema, file.data, name).map(({ finding, at }) => file.place(finding, at));
  }
  const list = kind as RecordKind;
  const item = valueAt(file.data, [list, index]);
  const id = valueAt(item, ['id']);
  const record = typeof id === 'string' ? `${singular[list]} \`${id}\`` : `${singular[list]} ${index + 1} of ${name}`;
  return wordsOfIssue({ ...issue, path: rest }, recordSchemas[list], item, record, list).map(({ finding, at }) =>
    file.place({ ...finding, path: [list, index, ...finding.path] }, at),
  );
}
