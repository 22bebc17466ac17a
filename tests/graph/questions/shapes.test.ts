/** Shapes that break a search which does not bound itself: every question ends, within its budget, and says if it is cut. */
import { describe, expect, test } from 'vitest';
import { buildAdjacency } from '../../../graph/questions/adjacency.ts';
import { breakingClaims } from '../../../graph/questions/breaking-claims.ts';
import { clashes } from '../../../graph/questions/clashes.ts';
import { influence } from '../../../graph/questions/influence.ts';
import { loops } from '../../../graph/questions/loops.ts';
import { meterOf } from '../../../graph/questions/meter.ts';
import { diamonds, shapes } from '../../fixtures/shapes.ts';
import { concept } from '../../fixtures/small-dataset.ts';

describe.each(shapes)('%s', (_, claims, middle) => {
  const adjacency = buildAdjacency(claims);
  const names = new Map(adjacency.concepts.map((id) => [id, concept(id)]));
  const bounds = { maxLength: 8, limit: 50, budget: 300_000 };
  const question = { adjacency, inferences: [], names, bounds };

  test('loops, influence and clashes end within the budget; the limit holds', () => {
    const found = loops(question);
    expect(found.items.length).toBeLessThanOrEqual(50);
    const through = loops({ ...question, through: middle });
    const reach = influence({ ...question, concept: middle, direction: 'out' });
    expect(reach.data.concepts.length).toBe(Math.min(50, reach.total));
    const pairs = clashes(question);
    expect(pairs.items.length).toBeLessThanOrEqual(50);
    for (const { steps } of [found, through, reach, pairs]) expect(steps).toBeLessThanOrEqual(bounds.budget);
  });

  test('the smallest set that breaks its loops leaves none', () => {
    const broken = new Set(breakingClaims(adjacency, middle, meterOf({ budget: 5_000_000 })));
    const rest = buildAdjacency(claims.filter(({ id }) => !broken.has(id)));
    expect(loops({ ...question, adjacency: rest, through: middle })).toMatchObject({ items: [], cut: undefined });
  });
});

test('both signs of the diamonds are found without walking the million paths', () => {
  const names = new Map(buildAdjacency(diamonds).concepts.map((id) => [id, concept(id)]));
  const bounds = { maxLength: 8, limit: 50, budget: 5000 };
  const question = { adjacency: buildAdjacency(diamonds), inferences: [], names, bounds };
  const { data, cut } = influence({ ...question, concept: 'n0', direction: 'out' });
  expect(cut).toBeUndefined();
  expect(data.concepts.find(({ id }) => id === 'n4')).toMatchObject({ distance: 8, sign: 'ambiguous' });
});
