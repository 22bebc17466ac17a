/** Where a reader is on a tour. */
import type { Tour, TourStep } from '../../graph/model/tour.ts';
import type { ViewState } from './view-state.ts';

export interface Moment {
  readonly tour: Tour;
  readonly step: TourStep;
  /** Counted from 1. */
  readonly number: number;
}

/** The step asked for, counted from 1; beyond the last it is the last. */
export function momentOf(tour: Tour, asked: number): Moment | undefined {
  const number = Math.min(asked, tour.steps.length);
  const step = tour.steps[number - 1];
  return step === undefined ? undefined : { tour, step, number };
}

type Selected = Pick<ViewState, 'concept' | 'work' | 'from' | 'to' | 'ask'>;

/** Whether what is selected takes the place of a step. A claim does not: it is opened on top of what is there. */
export function coversStep({ concept, work, from, to, ask }: Selected): boolean {
  return [concept, work, from, to, ask].some((selected) => selected !== undefined);
}
