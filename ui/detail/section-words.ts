import { inWords, messages } from '../messages/messages.ts';
import { sectionNamed, sectionTitle } from '../state/dataset.ts';

/** What a place in a section is called by: its number, or its name where a number would mean nothing to a reader. */
export function sectionName(id: string): string {
  const name = sectionNamed(id);
  return name === undefined ? id : inWords(name);
}

/** A section by its number and title, by its title alone where it goes by a name; a table as the article counts it. */
export function sectionHeading(id: string): string {
  const title = sectionTitle(id);
  if (title === undefined) return id;
  if (/^T\d/.test(id)) return messages.value.reading.table(id.slice(1), inWords(title));
  return sectionNamed(id) === undefined ? `${id} ${inWords(title)}` : inWords(title);
}
