/** The one place where zod's issues become sentences of our own. */
import type { z } from 'zod';
import { nearest } from '../../graph/model/nearest.ts';
import type { Finding } from '../../graph/rules/finding.ts';
import { meaningOf } from './meanings.ts';
import type { ReadingRule } from './reading-rules.ts';
import { keysAt, schemaAt, valueAt } from './schema-at.ts';

type Path = Finding['path'];

/** A finding, and whether its path ends in a key that is itself at fault. */
export interface IssueFinding {
  readonly finding: Finding;
  readonly at: 'value' | 'key';
}

/** What one issue says; `name` is what to call the record, such as ``claim `c12` ``, `list` the key that holds it. */
export function wordsOfIssue(
  issue: z.core.$ZodIssue,
  schema: z.core.$ZodType,
  data: unknown,
  name: string,
  list?: string,
): readonly IssueFinding[] {
  const path = issue.path.filter((step) => typeof step !== 'symbol');
  const say = (rule: ReadingRule, message: string, tip: string, where: Path = path, at: 'value' | 'key' = 'value') => [
    { finding: { rule, severity: 'error' as const, message, tip, path: where }, at },
  ];
  const whole = list === undefined ? path : [list, ...path];
  const place = placeOf(path, name);
  const value = valueAt(data, path);

  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, path, data);
    return issue.keys.flatMap((key) => {
      const alike = nearest(key, known);
      const tip = alike.length > 0 ? `Did you mean ${quoted(alike)}?` : `Known here: ${known.join(', ')}.`;
      const where = path.length > 0 ? ` in ${place}` : ` in ${name}`;
      return say('unknown-key', `There is no key \`${key}\`${where}.`, tip, [...path, key], 'key');
    });
  }
  if (value === undefined) {
    const key = String(path.at(-1) ?? '');
    const holder = path.length > 1 ? placeOf(path.slice(0, -1), name) : name;
    const meaning = meaningOf(whole);
    return say(
      'missing-key',
      `${capital(holder)} has no \`${key}\`.`,
      meaning ? `Add \`${key}:\` ${meaning}.` : `Add \`${key}:\`.`,
    );
  }
  if (issue.code === 'invalid_value' || (issue.code === 'invalid_union' && issue.discriminator !== undefined)) {
    const words = allowedWords(issue, schema, data);
    const given = shown(value);
    const alike = typeof value === 'string' ? nearest(value, words) : [];
    const guess = alike.length > 0 ? `Did you mean ${quoted(alike)}? ` : '';
    return say('unknown-word', `${capital(place)} cannot be ${given}.`, `${guess}Allowed: ${words.join(', ')}.`);
  }
  if (issue.code === 'invalid_type') {
    return say(
      'wrong-type',
      `${capital(place)} is ${kindOf(value)}; it must be ${kinds[issue.expected] ?? 'something else'}.`,
      typeTip(issue.expected, value, whole),
    );
  }
  return say('wrong-form', `${capital(place)} ${formOf(issue, value)}`, formTip(issue, schema, path, data, value));
}

function allowedWords(issue: z.core.$ZodIssue, schema: z.core.$ZodType, data: unknown): readonly string[] {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  const union = schemaAt(schema, issue.path.slice(0, -1), data);
  const key = issue.path.at(-1);
  const values = typeof key === 'string' ? union?._zod.propValues?.[key] : undefined;
  return [...(values ?? [])].map(String);
}

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping of keys to values',
  record: 'a mapping of keys to values',
  null: 'null',
};

function kindOf(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a mapping';
  if (typeof value === 'string') return `the text ${shown(value)}`;
  return typeof value === 'number' ? `the number ${value}` : `\`${shown(value)}\``;
}

function typeTip(expected: string, value: unknown, path: Path): string {
  if (value === null)
    return expected === 'array'
      ? 'Write [] for an empty list, or leave the key out.'
      : 'Write a value after the colon, or leave the key out.';
  if (expected === 'string' && (typeof value === 'number' || typeof value === 'boolean')) {
    return `Quote it, so that YAML reads it as text: '${value}'.`;
  }
  if (expected === 'number' || expected === 'int') return 'Write digits only, without quotes and without a unit.';
  if (expected === 'array')
    return typeof value === 'object'
      ? 'Begin every item with a dash.'
      : `Write it as a list: [${shown(value).replaceAll('“', '').replaceAll('”', '')}].`;
  if (expected === 'object' && typeof value === 'string') {
    const meaning = meaningOf(path);
    return meaning ? `It holds ${meaning}.` : 'Write keys and values, such as { zh: …, en: … }.';
  }
  return 'See docs/data-guide.md for what belongs here.';
}

function formOf(issue: z.core.$ZodIssue, value: unknown): string {
  const many = Array.isArray(value);
  if (issue.code === 'too_small') {
    if (many) return 'is empty.';
    return typeof value === 'string'
      ? 'is empty.'
      : `is ${String(value)}; it must be ${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}.`;
  }
  if (issue.code === 'too_big') {
    if (typeof value === 'string') return `is ${value.length} characters long; at most ${issue.maximum} are allowed.`;
    return `is ${String(value)}; it must be at most ${issue.maximum}.`;
  }
  return `cannot be ${shown(value)}.`;
}

function formTip(issue: z.core.$ZodIssue, schema: z.core.$ZodType, path: Path, data: unknown, value: unknown): string {
  const found = schemaAt(schema, path, data);
  if (issue.code === 'too_small' && Array.isArray(value))
    return 'Write at least one item, or leave the key out if it may be missing.';
  if (typeof value !== 'string') return 'Mend the number.';
  if (value === '') return 'Write some text between the quotes, or leave the key out if it may be missing.';
  if (value !== value.trim()) return 'Take away the white space at its ends.';
  if (/[\p{Cc}]/u.test(value)) return 'Write it on one line; long text may be folded with >- in YAML.';
  if (issue.code === 'invalid_format' && issue.format === 'url')
    return 'Write a whole address, beginning with https://.';
  const description = found === undefined ? undefined : describedAs(found);
  return description === undefined ? 'See docs/data-guide.md for what belongs here.' : `It must be: ${description}.`;
}

function describedAs(schema: z.core.$ZodType): string | undefined {
  return 'description' in schema && typeof schema.description === 'string' ? schema.description : undefined;
}

/** ``the `zh` of `pref` in concept `rent` ``, for the path ['pref', 'zh']. */
function placeOf(path: Path, name: string): string {
  if (path.length === 0) return name;
  const parts: string[] = [];
  for (const step of path) {
    if (typeof step === 'number') parts.push(`${parts.pop() ?? ''}[${step + 1}]`);
    else parts.push(step);
  }
  return `\`${parts.join('.')}\` of ${name}`;
}

function shown(value: unknown): string {
  if (typeof value === 'string') return `“${value.length > 60 ? `${value.slice(0, 60)}…` : value}”`;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (value === null) return 'empty';
  return Array.isArray(value) ? 'a list' : 'a mapping';
}

function quoted(words: readonly string[]): string {
  return words.map((word) => `\`${word}\``).join(' or ');
}

/** As a sentence begins; the name of a file stays as it is. */
function capital(text: string): string {
  if (/^\S+\.(?:yaml|json)\b/.test(text)) return text;
  return text.charAt(0).toUpperCase() + text.slice(1);
}
