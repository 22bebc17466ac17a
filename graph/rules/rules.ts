import { anchorsInBounds } from './anchors-in-bounds.ts';
import { broaderOneLevel } from './broader-one-level.ts';
import { causalEndsApart } from './causal-ends-apart.ts';
import { citationsAgree } from './citations-agree.ts';
import { distinctIds } from './distinct-ids.ts';
import { everyConceptUsed } from './every-concept-used.ts';
import { everyWorkCited } from './every-work-cited.ts';
import { hearsayHasNoNote } from './hearsay-has-no-note.ts';
import { labelsApart } from './labels-apart.ts';
import { languageInPlace } from './language-in-place.ts';
import { noDanglingReferences } from './no-dangling-references.ts';
import { nothingTwice } from './nothing-twice.ts';
import { oneRegionEach } from './one-region-each.ts';
import { oppositionShape } from './opposition-shape.ts';
import { paraphraseLength } from './paraphrase-length.ts';
import { passagesComplete } from './passages-complete.ts';
import type { Rule } from './rule.ts';
import { silentSentences } from './silent-sentences.ts';
import { soundInferences } from './sound-inferences.ts';

/** Every rule a dataset is held to, in the order of the data guide. */
export const rules: readonly Rule[] = [
  distinctIds,
  noDanglingReferences,
  anchorsInBounds,
  nothingTwice,
  broaderOneLevel,
  labelsApart,
  languageInPlace,
  everyConceptUsed,
  causalEndsApart,
  paraphraseLength,
  citationsAgree,
  hearsayHasNoNote,
  everyWorkCited,
  soundInferences,
  oppositionShape,
  silentSentences,
  oneRegionEach,
  passagesComplete,
];
