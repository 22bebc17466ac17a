import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Inference, Opposition } from '../../../graph/model/argument.ts';
import type { Place } from '../../../ui/argument/box.ts';
import { type Placed, placeArgument } from '../../../ui/argument/place-argument.ts';
import { inference, opposition, small } from './small-argument.ts';

function placed(claims: readonly string[], inferences: readonly Inference[], oppositions: readonly Opposition[] = []) {
  return placeArgument({
    // Heights differ as paraphrases do.
    claims: claims.map((id, index) => ({ id, size: { width: 200, height: 80 + 20 * (index % 3) } })),
    inferences: inferences.map((one) => ({ inference: one, size: { width: 110, height: 24 } })),
    oppositions: oppositions.map((one) => ({ opposition: one, size: { width: 60, height: 24 } })),
    width: 900,
    longestRow: 3,
  });
}

const placeIn = ({ claims }: Placed, id: string): Place => {
  const found = claims.find((one) => one.id === id)?.place;
  if (found === undefined) throw new Error(`${id} has no place`);
  return found;
};
const overlap = (a: Place, b: Place) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Arguments without circles: every conclusion has a later letter than its premises. */
const letters = [...'abcdefghij'];
const anyArgument = fc
  .array(fc.uniqueArray(fc.constantFrom(...letters), { minLength: 2, maxLength: 6 }), { minLength: 1, maxLength: 8 })
  .map((groups) =>
    groups.map((group, index) => {
      const ordered = group.toSorted();
      return inference(`i${index}`, ordered.slice(0, -1), ordered.at(-1) ?? '');
    }),
  );
const anyOppositions = fc
  .array(fc.uniqueArray(fc.constantFrom(...letters), { minLength: 2, maxLength: 3 }), { maxLength: 4 })
  .map((groups) => groups.map((group, index) => opposition(`o${index}`, ...group)));

describe('a placed argument', () => {
  it('has its premises above their conclusions and no box upon another, whatever is argued and opposed', () => {
    fc.assert(
      fc.property(anyArgument, anyOppositions, (inferences, oppositions) => {
        const picture = placed(letters, inferences, oppositions);
        for (const { premises, conclusion } of inferences) {
          const below = placeIn(picture, conclusion);
          for (const premise of premises) {
            const above = placeIn(picture, premise);
            expect(above.y + above.height).toBeLessThan(below.y);
          }
        }
        const boxes = [
          ...picture.claims.map(({ place }) => place),
          ...picture.inferences.map(({ place }) => place),
          ...picture.oppositions.flatMap(({ places }) => places),
        ];
        boxes.forEach((a, index) => {
          for (const b of boxes.slice(index + 1)) expect(overlap(a, b)).toBe(false);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('is the same picture every time', () => {
    const claims = small.claims.map(({ id }) => id);
    const twice = [0, 1].map(() => placed(claims, small.inferences, small.oppositions));
    expect(twice[0]).toEqual(twice[1]);
  });

  it('has opposed claims side by side and joins their sides', () => {
    const picture = placed(['a', 'b'], [], [opposition('o', 'a', 'b')]);
    const [a, b] = ['a', 'b'].map((id) => placeIn(picture, id)) as [Place, Place];
    expect(a.x + a.width).toBeLessThan(b.x);
    const [line = []] = picture.oppositions[0]?.lines ?? [];
    expect(line.map(({ x }) => x)).toEqual([a.x + a.width, b.x]);
  });

  it('draws every line from the bottom of a premise to the top of its conclusion', () => {
    const picture = placed(['a', 'b', 'c'], [inference('i', ['a', 'b'], 'c')]);
    const [drawn] = picture.inferences;
    for (const { claim, line } of drawn?.premises ?? []) {
      const { x, y, width, height } = placeIn(picture, claim);
      expect(line[0]?.y).toBe(y + height);
      expect(line[0]?.x).toBeGreaterThan(x);
      expect(line[0]?.x).toBeLessThan(x + width);
    }
    expect(drawn?.conclusion.at(-1)?.y).toBe(placeIn(picture, 'c').y);
  });

  it('raises every other premise where many stand abreast, so that the picture is narrower than all of them', () => {
    const many = ['a', 'b', 'c', 'd', 'e', 'f'];
    const picture = placed([...many, 'z'], [inference('i', many, 'z')]);
    const heights = new Set(many.map((id) => placeIn(picture, id).y + placeIn(picture, id).height / 2));
    expect(heights.size).toBe(2);
    expect(picture.width).toBeLessThan(6 * 200 + 5 * 30);
  });
});
