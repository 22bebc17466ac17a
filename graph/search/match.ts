/** Whether and how well the terms of a query match one text. */
import type { SpeltUnit } from './pinyin.ts';
import { matchSpelt } from './spelt-name.ts';
import {
  isHan,
  isSpelt,
  type PlacedRun,
  type SearchTerm,
  type SearchTerms,
  type Way,
  type Wording,
  ways,
} from './terms.ts';

/** A text made ready for matching. */
export interface MatchedText {
  readonly runs: readonly PlacedRun[];
  /** How a Chinese name is read; empty of anything else. */
  readonly spelt: () => readonly SpeltUnit[];
}

/** From a place in the folded text up to, not including, another. */
export type Span = readonly [number, number];

export interface Match {
  /** Those of the query's terms that match, at least one, each with the closest wording that does. */
  readonly terms: ReadonlyMap<SearchTerm, Wording>;
  /**
   * exact: all terms match, and together they are the whole text. begins: all match, one of them at the very beginning.
   * contains: all match. part: only some do. Where one term is enough, those that match are taken for all.
   */
  readonly grade: 'exact' | 'begins' | 'contains' | 'part';
  /** How many characters of the text no term accounts for, and one more where a character is misread. */
  readonly rest: number;
  /** What the terms account for, in order, nothing twice. */
  readonly spans: readonly Span[];
}

/** How these terms match a text; undefined where none does. */
export function matchText({ terms, least }: SearchTerms, text: MatchedText): Match | undefined {
  const found = terms.flatMap((term) => {
    for (const wording of term.wordings) {
      const place = placeOf(wording, text);
      if (place !== undefined) return [{ term, wording, ...place }];
    }
    return [];
  });
  if (found.length === 0) return undefined;
  const spans = joined(found.flatMap(({ spans }) => spans));
  const rest = lengthOf(text.runs) - spans.reduce((sum, [from, to]) => sum + to - from, 0);
  const first = text.runs[0]?.at;
  return {
    terms: new Map(found.map(({ term, wording }) => [term, wording])),
    grade:
      least === 'all' && found.length < terms.length
        ? 'part'
        : rest === 0
          ? 'exact'
          : spans[0]?.[0] === first
            ? 'begins'
            : 'contains',
    rest: rest + (found.some(({ misread }) => misread) ? 1 : 0),
    spans,
  };
}

/** The way of a match as a whole: the least close of its terms. */
export function leastClose(used: Iterable<Wording>): Way {
  return ways[Math.max(0, ...[...used].map(({ way }) => ways.indexOf(way)))] ?? 'typed';
}

interface Place {
  readonly spans: readonly Span[];
  readonly misread: boolean;
}

function placeOf(wording: Wording, { runs, spelt }: MatchedText): Place | undefined {
  if (isSpelt(wording)) return placeInSpelling(wording, spelt());
  const places = wording.runs.map((wanted) => runs.flatMap((run) => spansIn(run, wanted)));
  return places.every((spans) => spans.length > 0) ? { spans: places.flat(), misread: false } : undefined;
}

function placeInSpelling({ way, runs: [letters = ''] }: Wording, units: readonly SpeltUnit[]): Place | undefined {
  const match = matchSpelt(letters, units, way === 'initials' ? 'initials' : 'pinyin');
  if (match === undefined) return undefined;
  const spans = units.slice(match.start, match.end).map(({ at, length }): Span => [at, at + length]);
  return { spans, misread: match.misread };
}

/** A Han run is found anywhere in a Han run, a word at the beginning of a word. */
function spansIn({ run, at }: PlacedRun, wanted: string): readonly Span[] {
  if (isHan(wanted) !== isHan(run)) return [];
  if (!isHan(wanted)) return run.startsWith(wanted) ? [[at, at + wanted.length]] : [];
  const spans: Span[] = [];
  for (let place = run.indexOf(wanted); place !== -1; place = run.indexOf(wanted, place + wanted.length)) {
    spans.push([at + place, at + place + wanted.length]);
  }
  return spans;
}

function joined(spans: readonly Span[]): readonly Span[] {
  const result: [number, number][] = [];
  for (const [from, to] of spans.toSorted((a, b) => a[0] - b[0])) {
    const before = result.at(-1);
    if (before !== undefined && from <= before[1]) before[1] = Math.max(before[1], to);
    else result.push([from, to]);
  }
  return result;
}

function lengthOf(runs: readonly PlacedRun[]): number {
  return runs.reduce((sum, { run }) => sum + run.length, 0);
}
