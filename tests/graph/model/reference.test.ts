import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PassageReference } from '../../../graph/model/passage.ts';
import { paragraphOf, sectionOf } from '../../../graph/model/reference.ts';

const number = fc.integer({ min: 1, max: 120 });

test('a sentence lies in its section and paragraph, however deep the section', () => {
  const section = fc.array(number, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('.'));
  fc.assert(
    fc.property(fc.oneof(section, fc.constantFrom('intro', 'A.1', 'p1', 's')), number, number, (id, p, s) => {
      const reference = `${id}.p${p}.s${s}`;
      expect(PassageReference.safeParse(reference).success).toBe(true);
      expect(sectionOf(reference)).toBe(id);
      expect(paragraphOf(reference)).toBe(`${id}.p${p}`);
    }),
  );
});

test('a table cell lies in its table, which counts as one paragraph', () => {
  fc.assert(
    fc.property(number, number, number, (table, row, column) => {
      const reference = `T${table}.r${row}.c${column}`;
      expect(PassageReference.safeParse(reference).success).toBe(true);
      expect(sectionOf(reference)).toBe(`T${table}`);
      expect(paragraphOf(reference)).toBe(`T${table}`);
    }),
  );
});

test.each([
  '1.1',
  '1.1.p3',
  '1.1.p0.s1',
  '1.1.p1.s01',
  '1..p1.s1',
  'T1.r1',
  'T0.r1.c1',
  '1.p1.s1 ',
  '1.p1.s1\n',
  '绪.p1.s1',
])('%j is not a passage reference', (text) => {
  expect(PassageReference.safeParse(text).success).toBe(false);
});
