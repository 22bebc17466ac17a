import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Path } from '../../../graph/answers/path.ts';
import type { CausalClaim } from '../../../graph/model/claim.ts';
import { modalities, voices } from '../../../graph/model/vocabulary.ts';
import { buildAdjacency } from '../../../graph/questions/adjacency.ts';
import { defaultBounds } from '../../../graph/questions/bounds.ts';
import { paths } from '../../../graph/questions/paths.ts';
import { causal, concept, smallDataset } from '../../fixtures/small-dataset.ts';
import { conceptIds, randomClaims, twoConcepts } from './random-claims.ts';

const namesOf = (...ids: readonly string[]) => new Map(ids.map((id) => [id, concept(id)]));

function ask(corridor: readonly CausalClaim[], from: string, to: string, names = namesOf(...conceptIds)) {
  return paths({
    from,
    to,
    adjacency: buildAdjacency(corridor),
    inferences: [],
    names,
    bounds: { ...defaultBounds, limit: 1000 },
  });
}

test('a path names its concepts, its hops with the sign so far, its joints and how firmly each claim is held', () => {
  const corridor = [
    causal('c1', 'a', 'b', { relation: 'inhibits', modality: 'possible', voice: 'hearsay' }),
    causal('c2', 'b', 'c', { relation: 'inhibits', modality: 'hypothetical', anchors: ['1.p1.s2'] }),
    causal('c3', 'c', 'd', { relation: 'enables', modality: 'probable', anchors: ['4.p1.s1'] }),
  ];
  const { items, cut } = ask(corridor, 'a', 'd');
  expect(cut).toBeUndefined();
  expect(items).toEqual([
    {
      concepts: ['a', 'b', 'c', 'd'].map((id) => ({ id, pref: concept(id).pref })),
      hops: [
        { claim: corridor[0], sign: 'minus', soFar: 'minus' },
        { claim: corridor[1], sign: 'minus', soFar: 'plus' },
        { claim: corridor[2], sign: 'plus', soFar: 'plus' },
      ],
      sign: 'plus',
      joints: [{ kind: 'asserted', by: 'paragraph' }, { kind: 'stitched' }],
      stitched: 1,
      weakestModality: 'hypothetical',
      voices: ['author', 'hearsay'],
    },
  ]);
});

test('in the small dataset rain leads to the mill directly, for and against, and by way of the river', () => {
  const { claims, concepts, inferences } = smallDataset();
  const { items } = paths({
    from: 'rain',
    to: 'mill',
    adjacency: buildAdjacency(claims.filter((claim) => claim.kind === 'causal')),
    inferences,
    names: new Map(concepts.map((one) => [one.id, one])),
    bounds: defaultBounds,
  });
  expect(items.map(({ hops, sign }) => [sign, ...hops.map(({ claim }) => claim.id)])).toEqual([
    ['plus', 'c3'],
    ['minus', 'c4'],
    ['plus', 'c1', 'c2'],
  ]);
});

test('an inference that holds two consecutive claims far apart in the text asserts their joint', () => {
  const corridor = [causal('c1', 'a', 'b'), causal('c2', 'b', 'c', { anchors: ['7.p1.s1'] })];
  const inferences = smallDataset().inferences;
  const { items } = paths({
    from: 'a',
    to: 'c',
    adjacency: buildAdjacency(corridor),
    inferences,
    names: namesOf('a', 'b', 'c'),
    bounds: defaultBounds,
  });
  expect(items[0]).toMatchObject({ joints: [{ kind: 'asserted', by: 'inference', inference: 'i1' }], stitched: 0 });
});

test('a purpose is weaker than any statement of fact', () => {
  const corridor = [
    causal('c1', 'a', 'b', { modality: 'intended' }),
    causal('c2', 'b', 'c', { modality: 'hypothetical' }),
  ];
  expect(ask(corridor, 'a', 'c').items[0]?.weakestModality).toBe('intended');
});

test('a concept without a name is an error of the caller, never an answer', () => {
  expect(() => ask([causal('c1', 'a', 'b')], 'a', 'b', namesOf('a'))).toThrow('no name was given for the concept b');
});

test('every path hangs together, has one joint fewer than hops, and is a valid answer', () => {
  fc.assert(
    fc.property(randomClaims(14), twoConcepts, (claims, [from, to]) => {
      for (const path of ask(claims, from, to).items) {
        expect(Path.parse(path)).toEqual(path);
        expect(path.concepts.map(({ id }) => id)).toEqual([from, ...path.hops.map(({ claim }) => claim.effect)]);
        expect(path.hops.map(({ claim }) => claim.cause)).toEqual(path.concepts.slice(0, -1).map(({ id }) => id));
        expect(path.concepts.at(-1)?.id).toBe(to);
        expect(path.joints).toHaveLength(path.hops.length - 1);
        expect(path.stitched).toBe(path.joints.filter(({ by }) => by === undefined).length);
        const signs = path.hops.map(({ sign }) => sign);
        const minuses = signs.filter((sign) => sign === 'minus').length;
        const clear = minuses % 2 === 0 ? 'plus' : 'minus';
        expect(path.sign).toBe(signs.includes('none') ? 'none' : signs.includes('mixed') ? 'mixed' : clear);
        const held = path.hops.map(({ claim }) => modalities.indexOf(claim.modality));
        expect(held.every((strength) => strength <= modalities.indexOf(path.weakestModality))).toBe(true);
        expect(held).toContain(modalities.indexOf(path.weakestModality));
        const heard = new Set(path.hops.map(({ claim }) => claim.voice));
        expect(path.voices).toEqual(voices.filter((voice) => heard.has(voice)));
      }
    }),
    { numRuns: 300 },
  );
});
