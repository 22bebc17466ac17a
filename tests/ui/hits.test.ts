import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SearchHit } from '../../graph/answers/search.ts';
import { groupHits, markedParts, partsOnALine } from '../../ui/search/hits.ts';

const hit = (kind: SearchHit['kind'], id: string): SearchHit => ({
  kind,
  id,
  label: { zh: id, en: id },
  field: 'pref.en',
  matched: id,
  marks: [],
});

describe('search hits', () => {
  it('stand together by kind, the kind of the best hit first, each in its order', () => {
    const groups = groupHits([hit('claim', 'a'), hit('concept', 'b'), hit('claim', 'c')]);
    expect(groups.map(({ kind, hits }) => [kind, hits.map(({ id }) => id)])).toEqual([
      ['claim', ['a', 'c']],
      ['concept', ['b']],
    ]);
  });

  it('mark what the answer says that matched', () => {
    expect(markedParts('Model as a Service', [{ from: 11, to: 18 }])).toEqual([
      { text: 'Model as a ', marked: false },
      { text: 'Service', marked: true },
    ]);
    expect(markedParts('相对过剩人口', [{ from: 2, to: 4 }]).map(({ text }) => text)).toEqual(['相对', '过剩', '人口']);
    expect(markedParts('时空修复', [])).toEqual([{ text: '时空修复', marked: false }]);
    expect(markedParts('', [])).toEqual([{ text: '', marked: false }]);
  });

  it('show the first mark on one line, whatever stands before it', () => {
    const text = 'Capital has more room to ease its crises by shifting them elsewhere';
    const line = partsOnALine(text, [{ from: 44, to: 47 }]);
    expect(line.map((part) => part.text)).toEqual(['…ase its crises by ', 'shi', 'fting them elsewhere']);
    expect(partsOnALine('算法的冷漠', [{ from: 3, to: 4 }])).toEqual(markedParts('算法的冷漠', [{ from: 3, to: 4 }]));
    expect(partsOnALine(text, [])).toEqual([{ text, marked: false }]);
  });

  it('never lose or add a character by marking', () => {
    const places = fc.uniqueArray(fc.nat(20), { maxLength: 6 });
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 20, maxLength: 30 }), places, (text, places) => {
        const ordered = places.toSorted((a, b) => a - b);
        const marks = ordered.flatMap((from, place) => {
          const to = ordered[place + 1];
          return place % 2 === 0 && to !== undefined ? [{ from, to }] : [];
        });
        const parts = markedParts(text, marks);
        expect(parts.map((part) => part.text).join('')).toBe(text);
        expect(parts.filter(({ marked }) => marked)).toHaveLength(marks.length);
      }),
    );
  });
});
