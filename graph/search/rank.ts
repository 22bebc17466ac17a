/**
 * The contract of the search, kept once for both stores: which of their candidates match, and in which order. A record
 * matches when every term does (where one is enough: at least one), in whichever of its fields (graph/search/fields.ts).
 */
import type { SearchHit, SearchKind } from '../answers/search.ts';
import type { Claim } from '../model/claim.ts';
import type { Concept } from '../model/concept.ts';
import { codeUnitOrder } from '../model/order.ts';
import type { Bilingual } from '../model/text.ts';
import type { Work } from '../model/work.ts';
import type { SearchedField } from './fields.ts';
import { marksIn } from './marks.ts';
import { leastClose, type Match, matchText } from './match.ts';
import type { Spell } from './pinyin.ts';
import { type PreparedField, preparedFields } from './prepared.ts';
import { isHan, type SearchTerm, type SearchTerms, unsimplifiedRunsOf, type Way, type Wording, ways } from './terms.ts';

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

/** In this order where all else is equal. */
const kinds: readonly SearchKind[] = ['concept', 'claim', 'work'];

export interface Candidates {
  readonly concepts: readonly Concept[];
  readonly claims: readonly Claim[];
  readonly works: readonly Work[];
}

export interface RankOptions {
  /** How many claims join a concept. */
  readonly degreeOf?: (concept: string) => number;
  /** Without it nothing is found by pinyin or initials. */
  readonly spell?: Spell;
}

export interface Ranked {
  readonly id: string;
  /** What is shown of it: worked out when asked for, because few of many are. */
  hit(): SearchHit;
  /** The terms it holds, each with the wording that was found. */
  readonly held: ReadonlyMap<SearchTerm, Wording>;
  /** The place in `ways` of the way in which it was found. */
  readonly way: number;
  readonly points: number;
  readonly rest: number;
  readonly kind: number;
  readonly degree: number;
}

/**
 * The candidates that match, best first: more of the terms, found in a closer way, points, then the closest text, concepts
 * before claims before works, the concept more claims join, and last the id. Nothing matches a query without letters and
 * digits. A word found as it was typed comes before all pinyin: whoever types Latin letters is taken at their word first.
 */
export function rank(query: SearchTerms, given: Candidates, options: RankOptions = {}): readonly Ranked[] {
  const { degreeOf = () => 0, spell } = options;
  const rankedOf = (kind: SearchKind, record: Concept | Claim | Work, label: Bilingual): readonly Ranked[] => {
    const best = bestField(query, preparedFields(record, spell));
    if (best === undefined) return [];
    const { held, way, field, match } = best;
    return [
      {
        id: record.id,
        hit: () => ({ kind, id: record.id, label, ...shown(best) }),
        held,
        way: ways.indexOf(way),
        points: points[field.field][match.grade] + ('core' in record && record.core ? corePoints : 0),
        rest: match.rest,
        kind: kinds.indexOf(kind),
        degree: kind === 'concept' ? degreeOf(record.id) : 0,
      },
    ];
  };
  return [
    ...given.concepts.flatMap((concept) => rankedOf('concept', concept, concept.pref)),
    ...given.claims.flatMap((claim) => rankedOf('claim', claim, claim.text)),
    ...given.works.flatMap((work) => rankedOf('work', work, { zh: work.title, en: work.title })),
  ].sort(inOrder);
}

function inOrder(a: Ranked, b: Ranked): number {
  return (
    b.held.size - a.held.size ||
    a.way - b.way ||
    b.points - a.points ||
    a.rest - b.rest ||
    a.kind - b.kind ||
    b.degree - a.degree ||
    codeUnitOrder(a.id, b.id)
  );
}

interface FieldMatch {
  readonly field: PreparedField;
  readonly match: Match;
  readonly way: Way;
}

/** The field that matches best, with what the record holds as a whole; undefined unless it holds as much as it must. */
function bestField(query: SearchTerms, fields: readonly PreparedField[]) {
  const found = fields.flatMap((field): FieldMatch[] => {
    const match = matchText(query, field);
    return match === undefined ? [] : [{ field, match, way: leastClose(match.terms.values()) }];
  });
  const held = new Map<SearchTerm, Wording>();
  for (const { match } of found) {
    for (const [term, wording] of match.terms) held.set(term, closer(wording, held.get(term)));
  }
  const best = found.toSorted(byCloseness)[0];
  if (best === undefined || (query.least === 'all' && held.size < query.terms.length)) return undefined;
  return { ...best, held, way: leastClose(held.values()) };
}

/** A field in which all terms are found is better than one that holds some; then the way, the points, the rest. */
function byCloseness(a: FieldMatch, b: FieldMatch): number {
  return (
    Number(a.match.grade === 'part') - Number(b.match.grade === 'part') ||
    ways.indexOf(a.way) - ways.indexOf(b.way) ||
    points[b.field.field][b.match.grade] - points[a.field.field][a.match.grade] ||
    a.match.rest - b.match.rest
  );
}

function closer(wording: Wording, other: Wording | undefined): Wording {
  return other !== undefined && ways.indexOf(other.way) <= ways.indexOf(wording.way) ? other : wording;
}

function shown({ field, match, way }: FieldMatch): Pick<SearchHit, 'field' | 'matched' | 'marks' | 'via'> {
  const via = way === 'typed' && otherCharacters(match, field.text) ? 'traditional' : way;
  return {
    field: field.field,
    matched: field.text,
    marks: marksIn(field.text, match.spans).map(([from, to]) => ({ from, to })),
    ...(via === 'typed' ? {} : { via }),
  };
}

/** What was typed stands there in the other kind of characters. */
function otherCharacters({ terms }: Match, text: string): boolean {
  const runs = unsimplifiedRunsOf(text);
  return [...terms.keys()].some(({ typed }) => isHan(typed) && !runs.some((run) => run.includes(typed)));
}
