import type { Argument } from '../../../graph/answers/argument.ts';
import type { Inference, Opposition } from '../../../graph/model/argument.ts';
import { causal } from '../../fixtures/small-dataset.ts';

export function inference(id: string, premises: readonly string[], conclusion: string): Inference {
  return { id, premises: [...premises], conclusion, scheme: 'default', explicit: true, anchors: ['1.p1.s1'] };
}

export function opposition(id: string, ...claims: readonly string[]): Opposition {
  return { id, kind: 'contrast', claims: [...claims], explicit: true, anchors: ['1.p1.s1'] };
}

/**
 * a and b together give c, c gives d, and e by itself gives d; f gives g. d stands against x, a against b. Section 2 holds
 * g, x and y; y is about nothing of this.
 */
export const small: Argument = {
  claims: [
    ...['a', 'b', 'c', 'd', 'e', 'f'].map((id) => causal(id, 'rain', 'river')),
    causal('g', 'mill', 'river', { anchors: ['2.p1.s1'] }),
    causal('x', 'mill', 'rain', { anchors: ['2.p1.s2'] }),
    causal('y', 'mill', 'rain', { anchors: ['2.p1.s3'] }),
  ],
  inferences: [
    inference('i1', ['a', 'b'], 'c'),
    inference('i2', ['c'], 'd'),
    inference('i3', ['e'], 'd'),
    inference('i4', ['f'], 'g'),
  ],
  oppositions: [opposition('o1', 'd', 'x'), opposition('o2', 'a', 'b')],
};
