import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SearchHit } from '../../graph/answers/search.ts';
import { groupHits, markedParts } from '../../ui/search/hits.ts';

const hit = (kind: SearchHit['kind'], id: string): SearchHit => ({
  kind,
  id,
  label: { zh: id, en: id },
  field: 'pref.en',
  matched: id,
});

describe('search hits', () => {
  it('stand together by kind, the kind of the best hit first, each in its order', () => {
    const groups = groupHits([hit('claim', 'a'), hit('concept', 'b'), hit('claim', 'c')]);
    expect(groups.map(({ kind, hits }) => [kind, hits.map(({ id }) => id)])).toEqual([
      ['claim', ['a', 'c']],
      ['concept', ['b']],
    ]);
  });

  it('mark what the query names, whatever its case', () => {
    expect(markedParts('Model as a Service', 'service')).toEqual([
      { text: 'Model as a ', marked: false },
      { text: 'Service', marked: true },
    ]);
    expect(markedParts('相对过剩人口', '过剩')[1]).toEqual({ text: '过剩', marked: true });
  });

  it('never lose or add a character by marking', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (text, query) => {
        expect(
          markedParts(text, query)
            .map((part) => part.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
