/** Inferences between their premises and their conclusions, and the lines that join them. */
import type { Inference } from '../../graph/model/argument.ts';
import { inferenceNode } from './argument-graph.ts';
import { bottomOf, middleOf, nowhere, type Place, placeOfCentred } from './box.ts';
import { doorsOf } from './doors.ts';
import type { LaidOut } from './lay-out.ts';
import type { Point } from './lines.ts';

export interface PlacedInference {
  readonly id: string;
  readonly place: Place;
  /** From each premise to the inference, in the order of the premises. */
  readonly premises: readonly { readonly claim: string; readonly line: readonly Point[] }[];
  readonly conclusion: readonly Point[];
}

/** `places`: of the claims. `rowOf`: by claim, the node of its row. */
export function placeInferences(
  inferences: readonly Inference[],
  places: ReadonlyMap<string, Place>,
  rowOf: ReadonlyMap<string, string>,
  { centres, lineAlong }: LaidOut,
): readonly PlacedInference[] {
  const doors = doorsOf(inferences, places, (inference) => centres.get(inferenceNode(inference))?.x ?? 0);
  const across = (claim: string) => middleOf(places.get(claim) ?? nowhere);
  return inferences.map((inference) => {
    const node = inferenceNode(inference);
    const centre = centres.get(node) ?? nowhere;
    const place = placeOfCentred(centre);
    const order = [...inference.premises].sort((a, b) => across(a) - across(b));
    const step = place.width / (order.length + 1);
    return {
      id: inference.id,
      place,
      premises: inference.premises.map((claim) => {
        const end = { x: place.x + step * (order.indexOf(claim) + 1), y: place.y };
        return { claim, line: lineAlong(rowOf.get(claim) ?? '', node, doors.below(claim, inference), end) };
      }),
      conclusion: lineAlong(
        node,
        rowOf.get(inference.conclusion) ?? '',
        { x: centre.x, y: bottomOf(place) },
        doors.above(inference.conclusion, inference),
      ),
    };
  });
}
