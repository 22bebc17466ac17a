import fc from 'fast-check';
import { Converter } from 'opencc-js';
import { beforeAll, describe, expect, test } from 'vitest';
import { fieldsOf } from '../../../graph/search/fields.ts';
import { inMainlandWords } from '../../../graph/search/regional.ts';
import { simplified } from '../../../graph/search/simplified.ts';
import { folded } from '../../../graph/search/terms.ts';
import { huang2024 } from './huang-2024.ts';

describe('traditional and simplified characters', () => {
  let texts: readonly string[] = [];
  beforeAll(async () => {
    const { dataset } = await huang2024();
    texts = [...dataset.concepts, ...dataset.claims, ...dataset.works]
      .flatMap((record) => fieldsOf(record).map(({ text }) => text))
      .filter((text) => /\p{Script=Han}/u.test(text));
  });

  test('are one, in whichever of three traditional orthographies the article were written', () => {
    expect(texts.length).toBeGreaterThan(1000);
    for (const to of ['t', 'tw', 'hk'] as const) {
      const traditional = Converter({ from: 'cn', to });
      expect(texts.filter((text) => folded(traditional(text)) !== folded(text))).toEqual([]);
    }
  });

  test('whatever stands in a text stands, folded, in the folded text', () => {
    const traditional = Converter({ from: 'cn', to: 'tw' });
    const written = fc.constantFrom(...texts).chain((text) => fc.constantFrom(text, traditional(text)));
    const piece = written.chain((text) =>
      fc.tuple(fc.constant(text), fc.nat(text.length), fc.nat(text.length)).map(([text, a, b]) => ({
        text,
        piece: text.slice(Math.min(a, b), Math.max(a, b)),
      })),
    );
    fc.assert(
      fc.property(piece, ({ text, piece }) => {
        expect(folded(text)).toContain(folded(piece));
      }),
      { numRuns: 3000 },
    );
  });

  test('folding changes no number of characters, and what is folded no more', () => {
    const character = fc.integer({ min: 0x34_00, max: 0x9f_ff }).map((code) => String.fromCodePoint(code));
    fc.assert(
      fc.property(fc.string({ unit: character, maxLength: 8 }), (text) => {
        expect([...simplified(text)]).toHaveLength([...text].length);
        expect(simplified(simplified(text))).toBe(simplified(text));
      }),
      { numRuns: 3000 },
    );
  });

  test('three that became one are one, and so are variants', () => {
    expect(simplified('復複覆')).toBe('复复复');
    expect(simplified('後裏裡麵瞭著臺')).toBe('后里里面了着台');
  });
});

test.each([
  ['合成资料', '合成数据'],
  ['数位劳动', '数字劳动'],
  ['演算法', '算法'],
  ['人工智慧', '人工智能'],
  ['资料库', '数据库'],
])('Taiwan’s %s is the mainland’s %s', (taiwan, mainland) => {
  expect(inMainlandWords(taiwan)).toBe(mainland);
});

test('what both call alike has no other word', () => {
  expect(inMainlandWords('劳动')).toBeUndefined();
});
