import { basename } from 'node:path';
import type { ZodType } from 'zod';
import { parseYaml } from './parse-yaml.ts';
import { linesOfFinding } from './print-findings.ts';
import { meet } from './read-records.ts';
import { readText } from './read-text.ts';

/** A YAML or JSON file that a command was given, if it meets its schema; else says what is wrong where. */
export async function openFile<Data>(path: string, schema: ZodType<Data>): Promise<Data | undefined> {
  const { text, findings } = await readText(path);
  const file = text === undefined ? undefined : parseYaml(path, text);
  const wrong = file?.findings ?? findings;
  if (file === undefined || wrong.length > 0) return complain(wrong.map(linesOfFinding));
  const met = meet(file, basename(path), schema);
  return met.data ?? complain(met.findings.map(linesOfFinding));
}

/** Prints what is wrong; the command will have failed. */
export function complain(lines: readonly string[]): undefined {
  for (const line of lines) console.error(line);
  process.exitCode = 1;
}
