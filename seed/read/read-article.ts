import { basename, join } from 'node:path';
import type { z } from 'zod';
import type { Dataset } from '../../graph/model/dataset.ts';
import type { MapLayout } from '../../graph/model/layout.ts';
import { byId } from '../../graph/model/order.ts';
import type { Finding, PlacedFinding } from '../../graph/rules/finding.ts';
import { applyRules } from './apply-rules.ts';
import {
  ArticleFile,
  ClaimsFile,
  ConceptsFile,
  PassagesFile,
  type RecordKind,
  ToursFile,
  WorksFile,
} from './article-files.ts';
import { claimsInTheirFile } from './claims-in-their-file.ts';
import { folderFiles } from './folder-files.ts';
import { parseYaml, type YamlFile } from './parse-yaml.ts';
import { readLayout } from './read-layout.ts';
import { type LocatedLists, meet, readRecords } from './read-records.ts';
import { readText } from './read-text.ts';

export interface ArticleReading {
  readonly folder: string;
  /** The article's id, where article.yaml could be read. */
  readonly id?: string;
  /** How many records could be read. */
  readonly records: Readonly<Record<RecordKind, number>>;
  /** Only when nothing is wrong with it but warnings; its lists are ordered by id. */
  readonly dataset?: Dataset;
  readonly layout?: MapLayout;
  /** In the order of files and lines. */
  readonly findings: readonly PlacedFinding[];
}

const recordFiles: Readonly<Record<string, z.ZodType>> = {
  'concepts.yaml': ConceptsFile,
  'works.yaml': WorksFile,
  'tours.yaml': ToursFile,
};

/** Reads and checks an article folder (docs/data-guide.md). Never throws over what is in it: that is a finding. */
export async function readArticle(folder: string): Promise<ArticleReading> {
  const { files, claims: claimFiles, findings: listing } = await folderFiles(folder);
  const findings = [...listing];
  let unread = listing.some(({ severity }) => severity === 'error');
  const open = async (file: string | undefined): Promise<YamlFile | undefined> => {
    if (file === undefined) return undefined;
    const { text, findings: reading } = await readText(file);
    const parsed = text === undefined ? undefined : parseYaml(file, text);
    const wrong = parsed?.findings ?? reading;
    findings.push(...wrong);
    if (wrong.length === 0) return parsed;
    unread = true;
    return undefined;
  };
  const openAs = async <Data>(name: string, schema: z.ZodType<Data>) => {
    const file = await open(files.get(name));
    const met = file && meet(file, name, schema);
    findings.push(...(met?.findings ?? []));
    return { file, data: met?.data };
  };

  const article = await openAs('article.yaml', ArticleFile);
  const passages = await openAs('passages.json', PassagesFile);
  const lists: LocatedLists = { claims: [], concepts: [], inferences: [], oppositions: [], tours: [], works: [] };
  const broken = new Set<string>();
  const addFrom = async (path: string, name: string, schema: z.ZodType) => {
    const file = await open(path);
    if (file === undefined) return;
    const reading = readRecords(file, name, schema, lists, broken);
    findings.push(...reading.findings);
    unread ||= reading.unread;
  };
  for (const [name, schema] of Object.entries(recordFiles)) {
    const path = files.get(name);
    if (path !== undefined) await addFrom(path, name, schema);
  }
  for (const path of claimFiles) await addFrom(path, `claims/${basename(path)}`, ClaimsFile);

  for (const list of Object.values(lists)) list.sort(byId);
  const result = {
    folder,
    ...(article.data === undefined ? {} : { id: article.data.id }),
    records: countsOf(lists),
  };
  if (article.data === undefined) return { ...result, findings: inOrder(findings) };

  const dataset = assemble(article.data, passages.data, lists);
  findings.push(...claimsInTheirFile(article.data, claimFiles, lists.claims));
  for (const finding of applyRules(dataset, { broken, unread })) {
    findings.push(place(finding, lists, article.file, passages.file, join(folder, 'passages.json')));
  }
  if (findings.some(({ severity }) => severity === 'error')) return { ...result, findings: inOrder(findings) };

  const map = await openLayout(files.get('layout.json'));
  const { layout, findings: doubts } = await readLayout(dataset, join(folder, 'layout.json'), map);
  return { ...result, dataset, layout, findings: inOrder([...findings, ...doubts]) };
}

/** A map that cannot be read is no error: it can be computed. */
async function openLayout(file: string | undefined): Promise<YamlFile | undefined> {
  if (file === undefined) return undefined;
  const { text } = await readText(file);
  return text === undefined ? undefined : parseYaml(file, text);
}

function assemble(article: ArticleFile, passages: PassagesFile | undefined, lists: LocatedLists): Dataset {
  const records = <Kind extends RecordKind>(kind: Kind) => lists[kind].map(({ record }) => record);
  return {
    article: { ...article, passages: passages?.passages ?? [] },
    concepts: records('concepts'),
    claims: records('claims'),
    inferences: records('inferences'),
    oppositions: records('oppositions'),
    works: records('works'),
    tours: records('tours'),
  };
}

/** Turns a place in the dataset into a place in a file. */
function place(
  finding: Finding,
  lists: LocatedLists,
  article: YamlFile | undefined,
  passages: YamlFile | undefined,
  passagesPath: string,
): PlacedFinding {
  const { path, ...said } = finding;
  const [first, second, ...rest] = path;
  const whole = (file: string): PlacedFinding => ({ ...said, file, line: 0, column: 0 });
  if (first === 'article' && second === 'passages') {
    return passages?.place({ ...said, path: ['passages', ...rest] }) ?? whole(passagesPath);
  }
  if (first === 'article') return article?.place({ ...said, path: path.slice(1) }) ?? whole('article.yaml');
  const located = lists[first as RecordKind][Number(second)];
  return located?.file.place({ ...said, path: [...located.path, ...rest] }) ?? whole(String(first));
}

function countsOf(lists: LocatedLists): Record<RecordKind, number> {
  return {
    claims: lists.claims.length,
    concepts: lists.concepts.length,
    inferences: lists.inferences.length,
    oppositions: lists.oppositions.length,
    tours: lists.tours.length,
    works: lists.works.length,
  };
}

function inOrder(findings: readonly PlacedFinding[]): readonly PlacedFinding[] {
  return [...findings].sort(
    (a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column,
  );
}
