import type { Coverage } from '../answers/article.ts';
import type { Article } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import { sentencesOf } from '../rules/records.ts';

/**
 * How far the coding of an article has come. A sentence is covered when a claim is anchored at it or it is listed as
 * claiming nothing; a section is coded when all of its sentences are covered. Table cells do not count.
 */
export function coverageOf(article: Article, claims: readonly Claim[]): Coverage {
  const covered = new Set([...claims.flatMap(({ anchors }) => anchors), ...article.silent.map(({ ref }) => ref)]);
  const sections = article.sections.map((section) => {
    const sentences = sentencesOf({ sections: [section] });
    return { id: section.id, all: sentences.length, covered: sentences.filter((ref) => covered.has(ref)).length };
  });
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  return {
    sentences: sum(sections.map(({ all }) => all)),
    covered: sum(sections.map((section) => section.covered)),
    coded: sections.flatMap((section) => (section.covered === section.all ? [section.id] : [])),
    uncoded: sections.flatMap((section) => (section.covered < section.all ? [section.id] : [])),
  };
}
