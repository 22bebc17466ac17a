import {
  type Document,
  type ErrorCode,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
  type YAMLError,
} from 'yaml';
import type { Finding, PlacedFinding } from '../../graph/rules/finding.ts';
import type { ReadingRule } from './reading-rules.ts';

export interface YamlFile {
  readonly file: string;
  /** Plain data; undefined when the document cannot be used. */
  readonly data: unknown;
  readonly findings: readonly PlacedFinding[];
  /** Puts a finding where its path leads: at a value, at a key that is wrong, or else at what would hold it. */
  place(finding: Finding, at?: 'value' | 'key'): PlacedFinding;
}

const deepest = 32;
const forbiddenKeys = ['__proto__', 'constructor', 'prototype'];

/** Parses one YAML document. Never throws: whatever is wrong is a finding, and all of it is reported. */
export function parseYaml(file: string, text: string): YamlFile {
  const lines = new LineCounter();
  const findings: PlacedFinding[] = [];
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col };
  };
  const report = (rule: ReadingRule, message: string, tip: string, offset: number) =>
    findings.push({ rule, severity: 'error', message, tip, ...at(offset) });

  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, stringKeys: true, version: '1.2' });
  const tooDeep = document.errors.find(({ code }) => code === 'RESOURCE_EXHAUSTION');
  const offsetTooDeep = tooDeep?.pos[0] ?? inspect(document, report);
  if (offsetTooDeep !== undefined) {
    // What else the parser says of such a file follows from having given up.
    report('nested-too-deep', `Something is nested deeper than ${deepest} levels.`, 'Write it flat.', offsetTooDeep);
  } else {
    for (const error of [...document.errors, ...document.warnings]) reportSyntax(error, report);
  }
  if (document.contents === null && findings.length === 0) {
    const message = 'The file is empty.';
    findings.push({
      rule: 'empty-file',
      severity: 'error',
      message,
      tip: 'Write something in it (see docs/data-guide.md), or delete it if it may be missing.',
      file,
      line: 0,
      column: 0,
    });
  }
  return {
    file,
    data: findings.length > 0 ? undefined : plain(document.contents),
    findings,
    place: (finding, wanted = 'value') => ({
      ...strip(finding),
      ...at(offsetOf(document.contents, finding.path, wanted)),
    }),
  };
}

const strip = ({ rule, severity, message, tip }: Finding) => ({ rule, severity, message, tip });

type Report = (rule: ReadingRule, message: string, tip: string, offset: number) => void;

/** What the parser found, with what usually causes it. */
const syntaxTips: Partial<Record<ErrorCode, string>> = {
  TAB_AS_INDENT: 'Indent with spaces, not with tabs.',
  BAD_INDENT: 'Indent every item of a list, and every key of a mapping, equally.',
  MULTILINE_IMPLICIT_KEY: 'A key stands on one line and ends with a colon; put text that holds ": " in quotes.',
  BLOCK_AS_IMPLICIT_KEY: 'Put text that holds ": " in quotes.',
  BAD_SCALAR_START: 'Put text that begins with a sign such as @ or ` in quotes.',
  MISSING_CHAR: 'Look for a quote, a bracket, a colon or a comma that is missing before this place.',
  MULTIPLE_DOCS: 'One document a file: delete the line ---.',
  BAD_DQ_ESCAPE: 'Use single quotes, in which a backslash is a backslash.',
  NON_STRING_KEY: 'Put the key in quotes.',
};

function reportSyntax(error: YAMLError, report: Report) {
  const [offset] = error.pos;
  if (error.code === 'DUPLICATE_KEY') {
    report('duplicate-key', 'This key stands here for the second time.', 'Delete or rename one of the two.', offset);
  } else if (error.code === 'TAG_RESOLVE_FAILED') {
    report('no-alias', 'A YAML tag (!…) is used.', 'Put text that begins with ! in quotes.', offset);
  } else {
    const said = (error.message.split('\n')[0] ?? '').replace(/\.?$/, '.');
    report(
      'yaml-syntax',
      `This is not YAML: ${said}`,
      syntaxTips[error.code] ?? 'Mend the line, or the one before.',
      offset,
    );
  }
}

/** Reports what YAML allows and a dataset does not. Gives the offset at which it is nested too deep, if it is. */
function inspect(document: Document.Parsed, report: Report): number | undefined {
  let tooDeep: number | undefined;
  visit(document, {
    Alias: (_key, node) => {
      const tip = 'Write it out, or put text that begins with * in quotes.';
      report('no-alias', `The alias *${node.source} is used.`, tip, node.range?.[0] ?? 0);
    },
    Value: (_key, node, path) => {
      const offset = node.range?.[0] ?? 0;
      if (path.filter(isCollection).length >= deepest) {
        tooDeep ??= offset;
        return visit.BREAK;
      }
      if (!isAlias(node) && node.anchor) {
        const tip = 'Write it out where it is needed, or put text that begins with & in quotes.';
        report('no-alias', `The YAML anchor &${node.anchor} is used.`, tip, offset);
      }
      return undefined;
    },
    Pair: (_key, pair) => {
      if (!isScalar(pair.key) || !forbiddenKeys.includes(String(pair.key.value))) return;
      const message = `\`${String(pair.key.value)}\` cannot be a key.`;
      report('forbidden-key', message, 'Delete it; no record has such a field.', pair.key.range?.[0] ?? 0);
    },
  });
  return tooDeep;
}

/** Plain data from nodes that hold no alias; keys are strings. */
function plain(node: unknown): unknown {
  if (isMap(node)) {
    return Object.fromEntries(
      node.items.map(({ key, value }) => [isScalar(key) ? String(key.value) : '', plain(value)]),
    );
  }
  if (isSeq(node)) return node.items.map(plain);
  return isScalar(node) ? node.value : null;
}

function offsetOf(root: Node | null, path: Finding['path'], wanted: 'value' | 'key'): number {
  let node: unknown = root;
  let offset = root?.range?.[0] ?? 0;
  for (const [depth, step] of path.entries()) {
    const pair = isMap(node) ? node.items.find(({ key }) => isScalar(key) && key.value === step) : undefined;
    const next = isSeq(node) && typeof step === 'number' ? node.items[step] : pair?.value;
    if (next === undefined && pair === undefined) break;
    const key = isNode(pair?.key) ? pair.key.range?.[0] : undefined;
    const value = isNode(next) ? next.range?.[0] : isPair(next) ? undefined : key;
    offset = (wanted === 'key' && depth === path.length - 1 ? key : value) ?? offset;
    node = next;
  }
  return offset;
}
