/**
 * What a parameter accepts, in both languages. A validator carries one string about a finding, so both travel in it,
 * written by the schema (parameters.ts) and read where the finding becomes a refusal (refused-parameter.ts).
 */
import { Bilingual } from '../../graph/model/text.ts';

/** For zod's `error`. */
export function asMessage(words: Bilingual): string {
  return JSON.stringify(words);
}

/** @throws where a schema of a parameter did not word its refusal: an error of ours */
export function fromMessage(message: string): Bilingual {
  return Bilingual.parse(JSON.parse(message));
}
