import { describe, expect, it } from 'vitest';
import { castOf } from '../../../ui/graph-view/cast.ts';
import type { RoundedBox } from '../../../ui/graph-view/curve.ts';
import { marksOf } from '../../../ui/graph-view/emphasis.ts';
import { notePlace } from '../../../ui/graph-view/note-place.ts';
import type { ScenePill } from '../../../ui/graph-view/scene.ts';
import { concept } from '../../fixtures/small-dataset.ts';
import { plainView } from './plain-view.ts';

function pillAt(id: string, x: number, y: number, pinned = false): ScenePill {
  const concepts = [{ ...concept(id), x, y, degree: 1 }];
  const [entry] = castOf({ concepts }, [], plainView, marksOf(plainView, []), false, () => undefined).concepts;
  if (entry === undefined) throw new Error('nothing is cast');
  const box = { x, y, width: 80, height: 24, radius: 8 };
  return { ...entry, pinned, box, dot: false, label: box, pill: { lines: [id], font: 12, width: 80, height: 24 } };
}

const covers = (a: RoundedBox, b: RoundedBox) =>
  Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2;

describe('the note at a pill', () => {
  const own = pillAt('own', 200, 200);

  it('stands at the corner at the top right where nothing else does', () => {
    expect(notePlace(own, { pills: [own] }, 15, [])).toMatchObject({ x: 239, y: 188 });
  });
  it('covers no pill beside its own, no title, and no note before it', () => {
    const [beside, above] = [pillAt('beside', 284, 196), pillAt('above', 190, 172)];
    const title = { x: 175, y: 222, width: 60, height: 16, radius: 0 };
    const taken = [title];
    const first = notePlace(own, { pills: [own, beside, above] }, 15, taken);
    for (const other of [beside.box, above.box, title]) expect(covers(first, other)).toBe(false);
    const second = notePlace(own, { pills: [own] }, 15, taken);
    expect(covers(second, first)).toBe(false);
  });
  it('leaves its corner to a pin', () => {
    const pinned = pillAt('own', 200, 200, true);
    const walls = [240, 220].map((x) => ({ x, y: 200, width: 20, height: 60, radius: 0 }));
    expect(notePlace(own, { pills: [own] }, 15, [...walls])).toMatchObject({ x: 161, y: 188 });
    expect(notePlace(pinned, { pills: [pinned] }, 15, [...walls])).toMatchObject({ x: 161, y: 212 });
  });
});
