/**
 * People find concepts by their labels, so a label must lead to one of them. Labels are compared as the search folds
 * them (graph/search/terms.ts): width, case and punctuation make no difference.
 */
import type { Concept } from '../model/concept.ts';
import type { Language } from '../model/vocabulary.ts';
import { runsOf } from '../search/terms.ts';
import type { Finding } from './finding.ts';
import type { Rule } from './rule.ts';

interface Label {
  readonly concept: string;
  readonly language: Language;
  readonly preferred: boolean;
  readonly text: string;
  readonly path: Finding['path'];
}

export const labelsApart: Rule = {
  name: 'labels-apart',
  description:
    'No two concepts have the same preferred label (an error), nor share any other label (a warning); no concept has a label twice.',
  check({ concepts }) {
    const byText = new Map<string, Label[]>();
    for (const label of concepts.flatMap(labelsOf)) {
      const folded = runsOf(label.text).join(' ');
      if (folded !== '') byText.set(folded, [...(byText.get(folded) ?? []), label]);
    }
    return [...byText.values()].flatMap((labels) => labels.slice(1).flatMap((label) => clash(label, labels)));
  },
};

function clash(label: Label, labels: readonly Label[]): readonly Finding[] {
  const [first] = labels;
  const own = labels.find(({ concept }) => concept === label.concept);
  if (own !== undefined && own !== label) {
    // Variants of punctuation do no harm, and one word may be the label in both languages (MaaS).
    if (own.text !== label.text || own.language !== label.language) return [];
    const message = `Concept \`${label.concept}\` has the label “${label.text}” twice.`;
    return [{ rule: labelsApart.name, severity: 'warning', message, tip: 'Delete one of the two.', path: label.path }];
  }
  const other = labels.find(({ concept, preferred }) => concept !== label.concept && preferred) ?? first;
  if (other === undefined || other.concept === label.concept) return [];
  const message = `The label “${label.text}” of concept \`${label.concept}\` belongs to \`${other.concept}\` too.`;
  const severity = label.preferred && other.preferred ? 'error' : 'warning';
  const tip = 'Make the labels differ, or merge the two concepts if they could swap in every claim.';
  return [{ rule: labelsApart.name, severity, message, tip, path: label.path }];
}

function labelsOf({ id, pref, alt }: Concept, index: number): readonly Label[] {
  const languages: readonly Language[] = ['zh', 'en'];
  return languages.flatMap((language) => [
    { concept: id, language, preferred: true, text: pref[language], path: ['concepts', index, 'pref', language] },
    ...(alt?.[language] ?? []).map((text, place) => ({
      concept: id,
      language,
      preferred: false,
      text,
      path: ['concepts', index, 'alt', language, place],
    })),
  ]);
}
