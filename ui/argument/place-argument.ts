/**
 * Where everything stands: premises above conclusions, each inference between them, opposed claims side by side. The same
 * input gives the same picture. Runs in a worker as well.
 */
import type { Inference } from '../../graph/model/argument.ts';
import { argumentGraph, rowNode } from './argument-graph.ts';
import type { Place, Size } from './box.ts';
import { layOut } from './lay-out.ts';
import { type PlacedInference, placeInferences } from './place-inferences.ts';
import { type PlacedOpposition, placeOppositions, type SizedOpposition } from './place-oppositions.ts';
import { rowBoxes } from './row-boxes.ts';
import { rowsOf } from './rows.ts';

export interface ToPlace {
  /** In the order in which they are to be met: first from the left, as far as lines allow. */
  readonly claims: readonly { readonly id: string; readonly size: Size }[];
  readonly inferences: readonly { readonly inference: Inference; readonly size: Size }[];
  readonly oppositions: readonly SizedOpposition[];
  /** As wide as a shelf is at least, in the same units as the sizes. */
  readonly width: number;
  readonly longestRow: number;
}

export interface Placed extends Size {
  readonly claims: readonly { readonly id: string; readonly place: Place }[];
  readonly inferences: readonly PlacedInference[];
  readonly oppositions: readonly PlacedOpposition[];
}

const gapOfLayers = 58;
/** Where many lines share the room between two layers, it is larger by this. */
const manyLines = { inferences: 12, more: 26 } as const;

export function placeArgument(input: ToPlace): Placed {
  const inferences = input.inferences.map(({ inference }) => inference);
  const rows = rowsOf(
    input.claims.map(({ id }) => id),
    inferences,
    input.oppositions.map(({ opposition }) => opposition),
    input.longestRow,
  );
  const rowOf = new Map(rows.rows.flatMap((row) => row.map((id) => [id, rowNode(row)] as const)));
  const boxes = rowBoxes(
    rows,
    new Map(input.claims.map(({ id, size }) => [id, size])),
    new Map(input.oppositions.map(({ opposition, size }) => [opposition.id, size])),
  );
  const graph = argumentGraph(
    {
      rows: rows.rows.map((row) => ({ row, size: boxes.sizeOf(row) })),
      inferences: input.inferences,
      apart: input.oppositions.filter(({ opposition }) => rows.apart.includes(opposition)),
    },
    rowOf,
  );
  const layers = gapOfLayers + (inferences.length > manyLines.inferences ? manyLines.more : 0);
  const laidOut = layOut(graph, input.width, layers);
  const claims = rows.rows.flatMap((row) => {
    const box = laidOut.centres.get(rowNode(row));
    return box === undefined ? [] : boxes.placesIn(row, box);
  });
  const places = new Map(claims.map(({ id, place }) => [id, place]));
  return {
    width: laidOut.width,
    height: laidOut.height,
    claims,
    inferences: placeInferences(inferences, places, rowOf, laidOut),
    oppositions: placeOppositions(input.oppositions, rows, places, rowOf, laidOut),
  };
}
