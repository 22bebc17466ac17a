import type { Article } from '../../model/article.ts';
import { themes, voices } from '../../model/vocabulary.ts';
import type { Names } from './names.ts';

const voiceLabels = {
  cited: { zh: '注明的来源', en: 'a source named by note or name' },
  hearsay: { zh: '未注明的来源', en: 'an unnamed source' },
} as const;

/** The article, its authors and the voices it gives way to; its coding, and the themes of that. */
export function articleAndCoding(
  article: Article,
  named: Names,
  authors: readonly string[],
  remarks: readonly string[],
) {
  const { title, year, language, doi, url, licence, coders } = article;
  return [
    {
      id: named('article'),
      type: ['fabio:Article', 'prov:Entity'],
      title,
      creator: authors,
      issued: String(year),
      language,
      doi,
      seeAlso: url,
    },
    ...article.authors.map(({ name }, place) => ({
      id: authors[place],
      type: 'prov:Person',
      label: name,
    })),
    ...voices
      .filter((voice) => voice !== 'author')
      .map((voice) => ({ id: named('voice', voice), type: 'prov:Agent', label: voiceLabels[voice] })),
    {
      id: named('coding'),
      type: ['skos:ConceptScheme', 'prov:Entity'],
      derivedFrom: named('article'),
      licence,
      contributor: coders,
      comment: remarks,
    },
    ...themes.map((theme) => ({ id: named('theme', theme), type: 'skos:ConceptScheme', notation: theme })),
  ];
}
