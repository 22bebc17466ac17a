/**
 * The contract of the search, kept once for both stores: which of their candidates match, and in which order. A record
 * matches when every term does, in whichever of its fields (graph/search/fields.ts).
 */
import type { SearchHit } from '../answers/search.ts';
import type { Claim } from '../model/claim.ts';
import type { Concept } from '../model/concept.ts';
import { codeUnitOrder } from '../model/order.ts';
import type { Work } from '../model/work.ts';
import { fieldsOf, type SearchedField } from './fields.ts';
import { type Match, matchText, termsIn } from './match.ts';
import type { SearchTerms } from './terms.ts';

type Points = Readonly<Record<Match['grade'], number>>;

const flat = (whole: number, part: number): Points => ({ exact: whole, begins: whole, contains: whole, part });
const label: Points = { exact: 120, begins: 80, contains: 60, part: 30 };
const alias: Points = { exact: 100, begins: 70, contains: 50, part: 25 };
const opposite: Points = { exact: 45, begins: 40, contains: 35, part: 15 };

/** Points of a record: those of its best field. A name in full beats any other; names come before explanations. */
const points: Readonly<Record<SearchedField, Points>> = {
  'pref.zh': label,
  'pref.en': label,
  'alt.zh': alias,
  'alt.en': alias,
  'opposite.zh': opposite,
  'opposite.en': opposite,
  'more.zh': flat(32, 12),
  'more.en': flat(32, 12),
  'gloss.zh': flat(30, 10),
  'gloss.en': flat(30, 10),
  'text.zh': flat(25, 8),
  'text.en': flat(25, 8),
  title: { exact: 65, begins: 45, contains: 28, part: 10 },
  creators: { exact: 45, begins: 45, contains: 28, part: 10 },
  container: flat(20, 5),
  publisher: flat(20, 5),
  year: flat(20, 5),
};

/**
 * Added for a core concept: its alias beats a label that is not core (70 + 15 > 80), a label in full still beats its
 * alias (120 > 100 + 15).
 */
const corePoints = 15;

export interface Candidates {
  readonly concepts: readonly Concept[];
  readonly claims: readonly Claim[];
  readonly works: readonly Work[];
}

interface Ranked {
  readonly hit: SearchHit;
  readonly points: number;
  readonly rest: number;
  readonly kind: number;
  readonly degree: number;
}

/**
 * The candidates that match, best first: points, then the closest text, concepts before claims before works, the
 * concept more claims join (`degreeOf` its id), and last the id. Nothing matches a query without letters and digits.
 */
export function rank(
  query: SearchTerms,
  { concepts, claims, works }: Candidates,
  degreeOf: (concept: string) => number = () => 0,
): readonly SearchHit[] {
  const terms = termsIn(query);
  const ranked = [
    ...concepts.flatMap((concept) => {
      const best = bestField(terms, concept);
      if (best === undefined) return [];
      const hit: SearchHit = { kind: 'concept', id: concept.id, label: concept.pref, ...best.shown };
      const bonus = concept.core ? corePoints : 0;
      return [{ hit, points: best.points + bonus, rest: best.rest, kind: 0, degree: degreeOf(concept.id) }];
    }),
    ...claims.flatMap((claim) => {
      const best = bestField(terms, claim);
      if (best === undefined) return [];
      const hit: SearchHit = { kind: 'claim', id: claim.id, label: claim.text, ...best.shown };
      return [{ hit, points: best.points, rest: best.rest, kind: 1, degree: 0 }];
    }),
    ...works.flatMap((work) => {
      const best = bestField(terms, work);
      if (best === undefined) return [];
      const hit: SearchHit = { kind: 'work', id: work.id, label: { zh: work.title, en: work.title }, ...best.shown };
      return [{ hit, points: best.points, rest: best.rest, kind: 2, degree: 0 }];
    }),
  ] satisfies Ranked[];
  return ranked.sort(inOrder).map(({ hit }) => hit);
}

function inOrder(a: Ranked, b: Ranked): number {
  return (
    b.points - a.points ||
    a.rest - b.rest ||
    a.kind - b.kind ||
    b.degree - a.degree ||
    codeUnitOrder(a.hit.id, b.hit.id)
  );
}

/** The field that matches best; undefined unless every term is found in some field. */
function bestField(terms: readonly string[], record: Concept | Claim | Work) {
  const found = fieldsOf(record).flatMap(({ field, text }) => {
    const match = matchText(terms, text);
    if (match === undefined) return [];
    return [{ shown: { field, matched: text }, points: points[field][match.grade], rest: match.rest, match }];
  });
  if (!terms.every((term) => found.some(({ match }) => match.terms.includes(term)))) return undefined;
  return found.reduce<(typeof found)[number] | undefined>(
    (best, next) =>
      best === undefined || next.points > best.points || (next.points === best.points && next.rest < best.rest)
        ? next
        : best,
    undefined,
  );
}
