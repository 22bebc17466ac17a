/** Strongly connected components (Tarjan 1972), without recursion: a chain of any length is no deeper than another. */
import { type Adjacency, at } from './adjacency.ts';

/** By concept: the number of its component, counted from 0 in no order that means anything. Linear. */
export function strongComponents({ concepts, forward }: Adjacency): Int32Array {
  const count = concepts.length;
  const component = new Int32Array(count).fill(-1);
  const entered = new Int32Array(count).fill(-1);
  const lowest = new Int32Array(count);
  const next = forward.start.slice(0, count);
  const open: number[] = [];
  const path: number[] = [];
  let clock = 0;
  let components = 0;

  const enter = (concept: number): void => {
    entered[concept] = clock;
    lowest[concept] = clock++;
    open.push(concept);
    path.push(concept);
  };
  const lower = (concept: number, to: number): void => {
    if (to < at(lowest, concept)) lowest[concept] = to;
  };
  const leave = (concept: number): void => {
    path.pop();
    if (at(lowest, concept) === at(entered, concept)) {
      let member: number;
      do {
        member = open.pop() as number;
        component[member] = components;
      } while (member !== concept);
      components++;
    }
    const before = path.at(-1);
    if (before !== undefined) lower(before, at(lowest, concept));
  };

  for (let root = 0; root < count; root++) {
    if (at(entered, root) !== -1) continue;
    enter(root);
    for (let here = path.at(-1); here !== undefined; here = path.at(-1)) {
      const place = at(next, here);
      if (place === at(forward.start, here + 1)) {
        leave(here);
        continue;
      }
      next[here] = place + 1;
      const to = at(forward.concept, place);
      if (at(entered, to) === -1) enter(to);
      else if (at(component, to) === -1) lower(here, at(entered, to));
    }
  }
  return component;
}
