import { expect, it } from 'vitest';
import { topOrder } from '../../../ui/argument/top-order.ts';

it('what leads to something comes before it', () => {
  const next: Readonly<Record<string, readonly string[]>> = { c: [], b: ['c'], a: ['b', 'c'] };
  const order = topOrder(['c', 'b', 'a'], (node) => next[node] ?? []);
  expect([...order].sort(([, a], [, b]) => a - b).map(([node]) => node)).toEqual(['a', 'b', 'c']);
});
