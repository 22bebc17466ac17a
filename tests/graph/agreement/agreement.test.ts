import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreement, type CodedClaim, differences } from '../../../graph/agreement/agreement.ts';
import { cohenKappa } from '../../../graph/agreement/cohen-kappa.ts';
import { f1 } from '../../../graph/agreement/f1.ts';
import { krippendorffAlpha } from '../../../graph/agreement/krippendorff-alpha.ts';
import { steadyDice } from '../../../seed/layout/steady-dice.ts';

const times = <T>(count: number, value: T): T[] => Array.from({ length: count }, () => value);

describe("Cohen's kappa", () => {
  it('is 0.4 for the textbook table of 20, 5, 10 and 15', () => {
    const pairs = [
      ...times(20, ['yes', 'yes'] as const),
      ...times(5, ['yes', 'no'] as const),
      ...times(10, ['no', 'yes'] as const),
      ...times(15, ['no', 'no'] as const),
    ];
    expect(cohenKappa(pairs)).toBeCloseTo(0.4, 10);
  });
  it('is 1 where all agree on two categories, and not defined where chance alone would agree', () => {
    expect(
      cohenKappa([
        ['a', 'a'],
        ['b', 'b'],
      ]),
    ).toBe(1);
    expect(cohenKappa([['a', 'a']])).toBeUndefined();
    expect(cohenKappa([])).toBeUndefined();
  });
});

describe("Krippendorff's alpha", () => {
  it("is 0.095 for Krippendorff's own binary example of ten units", () => {
    const first = [0, 1, 0, 0, 0, 0, 0, 0, 1, 0];
    const second = [1, 1, 1, 0, 0, 1, 0, 0, 0, 0];
    const pairs = first.map((value, place) => [String(value), String(second[place])] as const);
    expect(krippendorffAlpha(pairs)).toBeCloseTo(0.095, 3);
  });
  it('is not defined where no two values differ', () => {
    expect(krippendorffAlpha([['a', 'a']])).toBeUndefined();
    expect(krippendorffAlpha([])).toBeUndefined();
  });
});

describe('F1', () => {
  it('is the same either way round, 1 for equal sets, and not defined for two empty ones', () => {
    const sets = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd')).map((list) => new Set(list));
    fc.assert(fc.property(sets, sets, (one, other) => f1(one, other) === f1(other, one)));
    expect(f1(new Set('ab'), new Set('bc'))).toBe(0.5);
    expect(f1(new Set('a'), new Set('a'))).toBe(1);
    expect(f1(new Set(), new Set())).toBeUndefined();
  });
});

const claim = (sentence: string, cause: string, effect: string, more: Partial<CodedClaim> = {}): CodedClaim => ({
  cause,
  effect,
  relation: 'promotes',
  modality: 'asserted',
  horizon: 'present',
  voice: 'author',
  anchors: [sentence],
  ...more,
});

describe('the agreement of two codings', () => {
  const sentences = ['1.p1.s1', '1.p1.s2', '1.p1.s3', '1.p1.s4'];
  const first = [claim('1.p1.s1', 'rain', 'river'), claim('1.p1.s2', 'river', 'mill'), claim('1.p2.s1', 'x', 'y')];
  const second = [
    claim('1.p1.s1', 'rain', 'river', { relation: 'enables', modality: 'possible' }),
    claim('1.p1.s3', 'river', 'mill'),
  ];
  const figures = agreement(sentences, first, second, steadyDice(1));
  const of = (measure: string) => figures.find((figure) => figure.measure === measure);

  it('takes relations of one sign for the same, and leaves out claims of sentences that were not coded twice', () => {
    expect(of('sentence, cause, effect, sign: F1')).toMatchObject({ value: 0.5, units: 4 });
    expect(of('cause, effect, sign: F1')).toMatchObject({ value: 1, units: 4 });
    expect(of('sentence makes a causal claim: kappa')).toMatchObject({ value: 0, units: 4 });
  });
  it('compares modality, horizon and voice where both saw the same cause and effect', () => {
    expect(of('modality: alpha')).toMatchObject({ value: 0, units: 1 });
    expect(of('voice: alpha')).toMatchObject({ value: undefined, units: 1 });
  });
  it('gives intervals that hold the value and are the same every time', () => {
    const figure = of('sentence, cause, effect, sign: F1');
    const [low = Number.NaN, high = Number.NaN] = figure?.interval ?? [];
    expect(low).toBeLessThan(0.5);
    expect(high).toBeGreaterThan(0.5);
    expect(agreement(sentences, first, second, steadyDice(1))).toEqual(figures);
  });
  it('lists what is to be resolved', () => {
    expect(differences(sentences, first, second)).toEqual([
      { sentence: '1.p1.s2', onlyFirst: ['river promotes mill'], onlySecond: [] },
      { sentence: '1.p1.s3', onlyFirst: [], onlySecond: ['river promotes mill'] },
    ]);
  });
});
