/** From what the reader has selected to the part of the argument that is drawn. */
import type { Argument } from '../../graph/answers/argument.ts';
import { type Focus, partOf } from './part-of-argument.ts';

export interface Selected {
  /** The claim around which the reader asked to see the argument. */
  readonly around: string | undefined;
  readonly claim: string | undefined;
  readonly concept: string | undefined;
  readonly sections: readonly string[] | undefined;
  /** The claims of the step of a tour that is shown. */
  readonly step: readonly string[] | undefined;
  readonly depth: number;
  readonly shown: 'core' | 'all';
}

/** As many as can be taken in at a first look. */
export const thesesAtFirst = 8;

/**
 * The argument around a claim if that was asked for; else of the chosen sections; else about the concept in focus; else of the
 * step of a tour; else the theses. A claim is selected inside the picture, which stays; one that is not in it brings its own.
 */
export function focusFor(argument: Argument, selected: Selected): Focus {
  const { around, claim, concept, sections, step, depth, shown } = selected;
  const exists = (id: string | undefined): id is string => argument.claims.some((one) => one.id === id);
  const focus: Focus = exists(around)
    ? { kind: 'claim', claim: around, depth }
    : sections !== undefined && sections.length > 0
      ? { kind: 'sections', sections }
      : concept !== undefined
        ? { kind: 'concept', concept }
        : step !== undefined
          ? { kind: 'step', claims: step }
          : { kind: 'theses', most: shown === 'all' ? Number.MAX_SAFE_INTEGER : thesesAtFirst, depth };
  if (!exists(claim) || partOf(argument, focus).claims.some(({ id }) => id === claim)) return focus;
  return { kind: 'claim', claim, depth };
}
