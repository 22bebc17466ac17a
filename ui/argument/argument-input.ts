/** A part of the argument, measured in the language of the view: what is to be placed, and what then stands in the boxes. */

import type { Measure } from '../../graph/map/wrap-label.ts';
import { byId } from '../../graph/model/order.ts';
import type { Language } from '../../graph/model/vocabulary.ts';
import { argumentWords } from '../messages/argument.ts';
import { inView, messages } from '../messages/messages.ts';
import { type ClaimBox, claimBox, labelBox } from './claim-box.ts';
import { boxWords } from './claim-words.ts';
import type { Part } from './part-of-argument.ts';
import type { ToPlace } from './place-argument.ts';

export interface ArgumentInput {
  readonly toPlace: ToPlace;
  readonly boxes: ReadonlyMap<string, ClaimBox>;
}

/** A pane narrower than this is a phone's: boxes and rows are smaller there. */
const narrowPane = 560;

export function argumentInput(part: Part, language: Language, paneWidth: number, measure: Measure): ArgumentInput {
  const narrow = paneWidth < narrowPane;
  const width = narrow ? 176 : 218;
  const boxes = new Map(part.claims.map((claim) => [claim.id, claimBox(boxWords(claim), language, width, measure)]));
  const label = (words: string) => labelBox(words, measure);
  return {
    boxes,
    toPlace: {
      claims: headsFirst(part).flatMap(({ id }) => {
        const box = boxes.get(id);
        return box === undefined ? [] : [{ id, size: { width: box.width, height: box.height } }];
      }),
      inferences: part.inferences.map((inference) => ({ inference, size: label(inferenceWords(inference)) })),
      oppositions: part.oppositions.map((opposition) => ({
        opposition,
        size: label(oppositionWords(opposition, 'as-given')),
      })),
      width: narrow ? 720 : 1160,
      longestRow: narrow ? 2 : 3,
    },
  };
}

/** What the part is about comes first, so that it stands in the upper left of the picture. */
function headsFirst({ claims, heads }: Part): Part['claims'] {
  const rank = new Map(heads.map((id, index) => [id, index]));
  const late = heads.length;
  return [...claims].sort((a, b) => (rank.get(a.id) ?? late) - (rank.get(b.id) ?? late) || byId(a, b));
}

export function inferenceWords({ scheme, premises }: Part['inferences'][number]): string {
  const words = messages.value;
  const together = premises.length > 1 ? [inView(argumentWords).linked(premises.length)] : [];
  return [words.scheme[scheme], ...together].join(' · ');
}

/** Of a concession the roles of both sides, in the order in which they stand. */
export function oppositionWords({ kind }: Part['oppositions'][number], order: 'as-given' | 'turned'): string {
  const words = messages.value;
  if (kind !== 'concession') return words.oppositionKind[kind];
  const roles = [words.claim.conceded, words.claim.maintained];
  return (order === 'as-given' ? roles : roles.toReversed()).join(' ≠ ');
}
