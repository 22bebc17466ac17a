/**
 * Pinyin and initials of a name. Letters match from any character on, at least one of them Han, the last syllable unfinished or not, as far as
 * `reach`; one character may be read in another than the fitting way (chongyao for 重要). `spellings` lists them:
 * letters that match a name begin one of its spellings.
 */
import type { SpeltUnit } from './pinyin.ts';

/** How many characters on end are matched. */
const reach = 16;
const leastInitials = 2;

export interface SpeltMatch {
  /** The units from `start` up to, not including, `end`. */
  readonly start: number;
  readonly end: number;
  /** A character is read in another than the fitting way. */
  readonly misread: boolean;
}

type Sounds = (unit: SpeltUnit) => readonly string[];

const inFull: Sounds = ({ readings }) => readings;
const byInitial: Sounds = ({ readings, han }) => (han ? distinct(readings.map(([letter = '']) => letter)) : readings);

/** The best place where letters match: rightly read before misread, then the first. */
export function matchSpelt(
  letters: string,
  units: readonly SpeltUnit[],
  way: 'pinyin' | 'initials',
): SpeltMatch | undefined {
  const sounds = way === 'pinyin' ? inFull : byInitial;
  if (way === 'initials' && letters.length < leastInitials) return undefined;
  for (const misread of [false, true]) {
    for (const start of units.keys()) {
      const end = endOf(letters, units, start, start + reach, sounds, misread);
      if (end !== undefined && units.slice(start, end).some(({ han }) => han)) return { start, end, misread };
    }
  }
  return undefined;
}

function endOf(
  letters: string,
  units: readonly SpeltUnit[],
  place: number,
  limit: number,
  sounds: Sounds,
  misread: boolean,
): number | undefined {
  if (letters === '') return misread ? undefined : place;
  const unit = place < limit ? units[place] : undefined;
  if (unit === undefined) return undefined;
  for (const [index, sound] of sounds(unit).entries()) {
    if (index > 0 && !misread) break;
    const after = letters.startsWith(sound) ? letters.slice(sound.length) : sound.startsWith(letters) ? '' : undefined;
    if (after === undefined) continue;
    const end = endOf(after, units, place + 1, limit, sounds, misread && index === 0);
    if (end !== undefined) return end;
  }
  return undefined;
}

/** What an index keeps of a name. */
export function spellings(units: readonly SpeltUnit[]): readonly string[] {
  return distinct(
    [inFull, byInitial].flatMap((sounds) =>
      units.flatMap((_, start) => {
        const heard = readable(units.slice(start, start + reach)).map(sounds);
        const fitting = heard.map(([first = '']) => first);
        return [
          fitting.join(''),
          ...heard.flatMap(([, ...others], place) => others.map((other) => fitting.with(place, other).join(''))),
        ];
      }),
    ),
  ).filter((spelling) => spelling.length > 1);
}

/** As far as the first character that no dictionary can read. */
function readable(units: readonly SpeltUnit[]): readonly SpeltUnit[] {
  const end = units.findIndex(({ readings }) => readings.length === 0);
  return end === -1 ? units : units.slice(0, end);
}

function distinct(list: readonly string[]): readonly string[] {
  return [...new Set(list)];
}
