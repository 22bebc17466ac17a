import { describe, expect, it } from 'vitest';
import { coversStep, momentOf } from '../../ui/state/moment.ts';
import { toClaimHere, toConcept, toNothing, toStart, toStep, toTours, toWork } from '../../ui/state/selection.ts';
import { startingView, type ViewState } from '../../ui/state/view-state.ts';

const text = { zh: '雨', en: 'rain' };
const step = (concept: string) => ({ focus: { concepts: [concept] }, text });
const tour = { id: 'rain', title: text, steps: [step('rain'), step('river')] };

const onTour: ViewState = { ...startingView, ...toStep('rain', 2) };
const after = (change: Partial<ViewState>): ViewState => ({ ...onTour, ...change });

describe('a moment of a tour', () => {
  it('is the step asked for, counted from 1, and the last where there are not so many', () => {
    expect(momentOf(tour, 1)).toEqual({ tour, step: tour.steps[0], number: 1 });
    expect(momentOf(tour, 2)?.step).toBe(tour.steps[1]);
    expect(momentOf(tour, 99)).toMatchObject({ number: 2 });
  });

  it.each([
    ['a concept', toConcept('mill')],
    ['a work', toWork('almanac-1899')],
    ['the list of tours', toTours],
  ])('gives way to %s, which keeps the way back to it', (_, change) => {
    expect(coversStep(after(change))).toBe(true);
    expect(after(change)).toMatchObject({ tour: 'rain', step: 2 });
    expect(coversStep({ ...after(change), ...toNothing })).toBe(false);
    expect({ ...after(change), ...toNothing }).toMatchObject({ tour: 'rain', step: 2 });
  });

  it('stays under a claim that is opened on top of it', () => {
    expect(coversStep(after(toClaimHere('c1')))).toBe(false);
  });

  it('is left for the start, and takes the place of what was selected', () => {
    expect(after(toStart)).toEqual(startingView);
    expect({ ...after(toConcept('mill')), ...toStep('rain') }).toEqual({ ...startingView, tour: 'rain' });
  });
});
