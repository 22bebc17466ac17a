/** What a search was taken for, in the reader's language: nothing is shown as found that was not typed without saying so. */
import type { Meta, Reason } from '../../graph/answers/meta.ts';
import { messages } from '../messages/messages.ts';

export function readingOf({ reasons }: Meta): Reason | undefined {
  return reasons.find(({ code }) => code === 'read-as');
}

/** Empty where the words stand as they were typed. */
export function readingNote(meta: Meta): string {
  const words = messages.value.search;
  const reading = readingOf(meta);
  const taken = reading?.taken?.map(({ typed, as, via }) => words.readAs[via](typed, as)) ?? [];
  return words.sentences([...taken, ...(reading?.part === true ? [words.partOnly] : [])]);
}
