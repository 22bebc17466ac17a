import { sectionHeading } from '../detail/section-words.ts';
import { messages } from '../messages/messages.ts';
import type { Facet } from '../state/view-filter.ts';

/** A value of a filter in the words of the view; a section by its number and title. */
export function wordsFor(facet: Facet, value: string): string {
  const words = messages.value;
  if (facet === 'core') return value === 'true' ? words.filter.coreOnly : words.filter.beyondCore;
  if (facet !== 'section') return (words[facet] as Readonly<Record<string, string>>)[value] ?? value;
  return sectionHeading(value);
}

/** The explanation of a value, where it needs one. */
export function meaningOf(facet: Facet, value: string): string | undefined {
  const words = messages.value;
  const meanings = {
    sign: words.signMeaning,
    relation: words.relationMeaning,
    modality: words.modalityMeaning,
    horizon: words.horizonMeaning,
    voice: words.voiceMeaning,
    fidelity: words.fidelityMeaning,
    section: {},
    theme: {},
    core: {},
  } satisfies Record<Facet, object>;
  return (meanings[facet] as Readonly<Record<string, string>>)[value];
}
