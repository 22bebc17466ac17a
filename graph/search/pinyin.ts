/**
 * How Chinese names are read. The dictionary of readings is large, so it is loaded when somebody first asks in Latin
 * letters: import this module's types freely, and call `loadPinyin` where pinyin is wanted.
 */
import { toneless } from './latin-letters.ts';
import { isHan, placedRunsOf, unsimplifiedRunsOf } from './terms.ts';

/** One character of a name with its readings, or a word in other letters, which is its own reading. */
export interface SpeltUnit {
  /** Without tones, ü as v; the one that fits the context first. */
  readonly readings: readonly string[];
  /** Where it stands in the folded text. */
  readonly at: number;
  readonly length: number;
  readonly han: boolean;
}

/** The units of a name that holds a Han character; none of any other text. `person`: a surname may come first. */
export type Spell = (text: string, person: boolean) => readonly SpeltUnit[];

let loading: Promise<Spell> | undefined;

/** Loads it once. */
export function loadPinyin(): Promise<Spell> {
  loading ??= load();
  return loading;
}

async function load(): Promise<Spell> {
  const { pinyin, polyphonic } = await import('pinyin-pro');
  const others = new Map<string, readonly string[]>();
  const othersOf = (character: string) => {
    const known = others.get(character);
    if (known !== undefined) return known;
    const [readings = []] = polyphonic(character, { toneType: 'none', type: 'array' });
    others.set(character, readings.map(toneless));
    return others.get(character) ?? [];
  };
  return (text, person) => {
    const runs = placedRunsOf(text);
    if (!runs.some(({ run }) => isHan(run))) return [];
    const asWritten = unsimplifiedRunsOf(text);
    const surname = person ? ({ mode: 'surname', surname: 'head' } as const) : {};
    return runs.flatMap(({ run, at }, index) => {
      if (!isHan(run)) return [{ readings: [run], at, length: run.length, han: false }];
      const written = [...(asWritten[index] ?? run)];
      const fitting = pinyin(written.join(''), { toneType: 'none', type: 'array', ...surname });
      let place = at;
      return [...run].map((character, index) => {
        const all = [toneless(fitting[index] ?? ''), ...othersOf(written[index] ?? ''), ...othersOf(character)];
        const readings = [...new Set(all)].filter((reading) => /^[a-z]+$/.test(reading));
        const unit = { readings, at: place, length: character.length, han: true };
        place += character.length;
        return unit;
      });
    });
  };
}
