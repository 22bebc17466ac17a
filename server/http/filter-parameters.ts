/** The filter language (graph/questions/claim-filter.ts) as query parameters. */

import { signs } from '../../graph/model/sign.ts';
import {
  claimKinds,
  fidelities,
  horizons,
  modalities,
  relations,
  themes,
  voices,
} from '../../graph/model/vocabulary.ts';
import type { ClaimFilter } from '../../graph/questions/claim-filter.ts';
import { flag, ids, someOf } from './parameters.ts';

/** Filters of causal claims. */
export const causalFilter = {
  section: ids('Sections (or tables) one of the claim\u2019s anchors lies in, exactly: 1 is not 1.1.').optional(),
  theme: someOf(themes, 'Themes one of the claim\u2019s concepts belongs to.').optional(),
  relation: someOf(relations, 'How the cause influences the effect.').optional(),
  sign: someOf(signs, 'The sign of the influence.').optional(),
  modality: someOf(modalities, 'How strongly the claim is committed to.').optional(),
  horizon: someOf(horizons, 'When the claim is said to hold.').optional(),
  voice: someOf(voices, 'Who speaks.').optional(),
  fidelity: someOf(fidelities, 'How far the coding stands from the wording.').optional(),
  core: flag('true: every concept of the claim is core; false: at least one is not.').optional(),
  work: ids('Works the claim cites.').optional(),
};

/** Every filter of claims; `concept` has another meaning where it is the subject of the question. */
export const claimFilter = {
  ...causalFilter,
  kind: someOf(claimKinds, 'What kind of claim.').optional(),
  concept: ids('Concepts that are the claim\u2019s cause, effect, mediator or subject.').optional(),
};

type Asked = { readonly [Name in keyof ClaimFilter]: ClaimFilter[Name] | undefined };

/** The filter in what was asked, without what was not. */
export function filterOf(asked: Asked): ClaimFilter {
  return Object.fromEntries(
    Object.keys(claimFilter).flatMap((name) => {
      const value = asked[name as keyof Asked];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}
