/** How far two codings of the same sentences agree. */
import type { CausalClaim } from '../model/claim.ts';
import { codeUnitOrder } from '../model/order.ts';
import { signOf } from '../model/sign.ts';
import { cohenKappa } from './cohen-kappa.ts';
import { f1 } from './f1.ts';
import { krippendorffAlpha } from './krippendorff-alpha.ts';

/** What is compared of a causal claim. */
export type CodedClaim = Pick<
  CausalClaim,
  'cause' | 'effect' | 'relation' | 'modality' | 'horizon' | 'voice' | 'anchors'
>;

export interface Figure {
  readonly measure: Measure;
  /** Undefined where the measure is not defined for what was coded. */
  readonly value: number | undefined;
  /** The middle 95 % of the values over resampled sentences (percentile bootstrap; Efron and Tibshirani 1993). */
  readonly interval: readonly [low: number, high: number] | undefined;
  /** How many things were compared: sentences, or claims of both. */
  readonly units: number;
}

export const measures = [
  'sentence makes a causal claim: kappa',
  'sentence, cause, effect, sign: F1',
  'cause, effect, sign: F1',
  'modality: alpha',
  'horizon: alpha',
  'voice: alpha',
] as const;
export type Measure = (typeof measures)[number];

/**
 * Compares two codings over the sentences that both coded; claims anchored elsewhere are left out.
 * @param dice gives a number from 0 up to but not 1; the same dice, the same intervals
 * @param rounds how often the sentences are drawn anew, with replacement
 */
export function agreement(
  sentences: readonly string[],
  first: readonly CodedClaim[],
  second: readonly CodedClaim[],
  dice: () => number,
  rounds = 2000,
): readonly Figure[] {
  const units = sentences.map((sentence) => unitOf(sentence, first, second));
  const drawn = Array.from({ length: rounds }, () =>
    valuesOf(units.map((unit) => units[Math.floor(dice() * units.length)] ?? unit)),
  );
  const values = valuesOf(units);
  return measures.map((measure, place) => {
    const all = drawn.flatMap((figures) => figures[place]?.value ?? []).sort((a, b) => a - b);
    const at = (share: number) => all[Math.min(all.length - 1, Math.floor(share * all.length))];
    const [low, high] = [at(0.025), at(0.975)];
    return {
      measure,
      value: values[place]?.value,
      interval: low === undefined || high === undefined ? undefined : [low, high],
      units: values[place]?.units ?? 0,
    };
  });
}

/** A sentence with what each coder made of it. */
interface Unit {
  readonly sentence: string;
  readonly first: readonly CodedClaim[];
  readonly second: readonly CodedClaim[];
}

function unitOf(sentence: string, first: readonly CodedClaim[], second: readonly CodedClaim[]): Unit {
  const at = (claims: readonly CodedClaim[]) => claims.filter(({ anchors }) => anchors.includes(sentence));
  return { sentence, first: at(first), second: at(second) };
}

function valuesOf(units: readonly Unit[]): readonly { readonly value: number | undefined; readonly units: number }[] {
  const some = (claims: readonly CodedClaim[]) => (claims.length > 0 ? 'yes' : 'no');
  const edges = (key: (claim: CodedClaim, place: number) => string) => {
    const of = (coder: 'first' | 'second') =>
      new Set(units.flatMap((unit, place) => unit[coder].map((claim) => key(claim, place))));
    const [ours, theirs] = [of('first'), of('second')];
    return { value: f1(ours, theirs), units: ours.size + theirs.size };
  };
  const edge = ({ cause, effect, relation }: CodedClaim) => `${cause} ${effect} ${signOf(relation)}`;
  const both = units.flatMap(sharedClaims);
  const attribute = (name: 'modality' | 'horizon' | 'voice') => ({
    value: krippendorffAlpha(both.map(([ours, theirs]) => [ours[name], theirs[name]])),
    units: both.length,
  });
  return [
    { value: cohenKappa(units.map((unit) => [some(unit.first), some(unit.second)])), units: units.length },
    // By place and not by name: a sentence that is drawn twice counts twice.
    edges((claim, place) => `${place} ${edge(claim)}`),
    edges(edge),
    attribute('modality'),
    attribute('horizon'),
    attribute('voice'),
  ];
}

/** The pairs of claims in which both coders saw the same cause and effect in the sentence, whatever the sign. */
function sharedClaims({ first, second }: Unit): readonly (readonly [CodedClaim, CodedClaim])[] {
  return first.flatMap((ours) => {
    const theirs = second.find(({ cause, effect }) => cause === ours.cause && effect === ours.effect);
    return theirs === undefined ? [] : [[ours, theirs] as const];
  });
}

export interface Difference {
  readonly sentence: string;
  /** Cause, effect and sign that only one of the two has. */
  readonly onlyFirst: readonly string[];
  readonly onlySecond: readonly string[];
}

/** What is to be resolved, sentence by sentence. */
export function differences(
  sentences: readonly string[],
  first: readonly CodedClaim[],
  second: readonly CodedClaim[],
): readonly Difference[] {
  const arrow = ({ cause, effect, relation }: CodedClaim) => `${cause} ${relation} ${effect}`;
  const key = ({ cause, effect, relation }: CodedClaim) => `${cause} ${effect} ${signOf(relation)}`;
  return sentences.flatMap((sentence) => {
    const unit = unitOf(sentence, first, second);
    const without = (claims: readonly CodedClaim[], others: readonly CodedClaim[]) => {
      const known = new Set(others.map(key));
      return claims
        .filter((claim) => !known.has(key(claim)))
        .map(arrow)
        .sort(codeUnitOrder);
    };
    const onlyFirst = without(unit.first, unit.second);
    const onlySecond = without(unit.second, unit.first);
    return onlyFirst.length + onlySecond.length === 0 ? [] : [{ sentence, onlyFirst, onlySecond }];
  });
}
