import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Inference } from '../../../graph/model/argument.ts';
import { paragraphOf } from '../../../graph/model/reference.ts';
import { inferencesOf, jointBetween, jointsAlong } from '../../../graph/questions/joints.ts';
import { causal, descriptive } from '../../fixtures/small-dataset.ts';
import { randomClaims } from './random-claims.ts';

const first = causal('c1', 'rain', 'river', { anchors: ['1.p1.s1', '3.p2.s1'] });
const second = (...anchors: string[]) => causal('c2', 'river', 'mill', { anchors });
const none = inferencesOf([]);

function inference(id: string, premises: string[], conclusion: string): Inference {
  return { id, premises, conclusion, scheme: 'sign', explicit: true, anchors: ['9.p1.s1'] };
}

test('a paragraph that any of their anchors share asserts the joint', () => {
  expect(jointBetween(first, second('2.p1.s1', '3.p2.s9'), none)).toEqual({ kind: 'asserted', by: 'paragraph' });
});

test('the same paragraph number in another section, or another paragraph that begins alike, does not', () => {
  expect(jointBetween(first, second('2.p1.s1', '3.p20.s1'), none)).toEqual({ kind: 'stitched' });
});

test('cells of one table share it as a paragraph', () => {
  const cell = causal('c0', 'rain', 'river', { anchors: ['T1.r1.c1'] });
  expect(jointBetween(cell, second('T1.r4.c2'), none)).toEqual({ kind: 'asserted', by: 'paragraph' });
  expect(jointBetween(cell, second('T2.r1.c1'), none)).toEqual({ kind: 'stitched' });
});

test('else an inference that holds both asserts it, as premises or conclusion, the smallest id first', () => {
  const held = inferencesOf([
    inference('i9', ['c1', 'c2'], 'c7'),
    inference('i10', ['c2'], 'c1'),
    inference('i0', ['c1'], 'c8'),
    inference('i1', ['c2'], 'c8'),
  ]);
  expect(jointBetween(first, second('2.p1.s1'), held)).toEqual({ kind: 'asserted', by: 'inference', inference: 'i10' });
});

test('two inferences that hold one claim each assert nothing: the joint is stitched', () => {
  const held = inferencesOf([inference('i0', ['c1'], 'c8'), inference('i1', ['c2'], 'c8')]);
  expect(jointBetween(first, second('2.p1.s1'), held)).toEqual({ kind: 'stitched' });
});

test('a shared paragraph comes before a shared inference', () => {
  const held = inferencesOf([inference('i1', ['c1', 'c2'], 'c7')]);
  expect(jointBetween(first, second('1.p1.s2'), held)).toEqual({ kind: 'asserted', by: 'paragraph' });
});

test('claims told in a row are joined only where the one ends at the beginning of the next, and both are there', () => {
  const [away, back] = [causal('c3', 'mill', 'flour', { anchors: ['9.p1.s1'] }), causal('c4', 'mill', 'rain')];
  const near = second('1.p1.s2');
  expect(jointsAlong([first, near, away, back], none)).toEqual([
    { kind: 'asserted', by: 'paragraph' },
    { kind: 'stitched' },
    undefined,
  ]);
  expect(jointsAlong([first, undefined, away], none)).toEqual([undefined, undefined]);
  expect(jointsAlong([near, descriptive('d1', ['mill']), away], none)).toEqual([undefined, undefined]);
});

test('a joint is the same read either way, and asserted by a paragraph exactly where one is shared', () => {
  fc.assert(
    fc.property(randomClaims(4), fc.array(fc.tuple(fc.nat(3), fc.nat(3)), { maxLength: 3 }), (claims, pairs) => {
      const held = inferencesOf(
        pairs.map(([premise, conclusion], n) => inference(`i${n}`, [`c${premise}`], `c${conclusion}`)),
      );
      for (const a of claims) {
        for (const b of claims) {
          const joint = jointBetween(a, b, held);
          expect(jointBetween(b, a, held)).toEqual(joint);
          const shared = a.anchors.some((one) => b.anchors.some((other) => paragraphOf(one) === paragraphOf(other)));
          expect(joint.by === 'paragraph').toBe(shared);
        }
      }
    }),
  );
});
