import type { MapLayout } from '../../graph/model/layout.ts';

/** A map as the text of layout.json: one region and one concept a line, so that a change of place is a change of a line. */
export function layoutText({ regions, concepts }: MapLayout): string {
  const lines = (texts: readonly string[]) => (texts.length === 0 ? '' : `\n    ${texts.join(',\n    ')}\n  `);
  const boxes = regions.map(
    ({ id, x, y, width, height }) =>
      `{ "id": ${JSON.stringify(id)}, "x": ${x}, "y": ${y}, "width": ${width}, "height": ${height} }`,
  );
  const places = Object.entries(concepts).map(([id, { x, y }]) => `${JSON.stringify(id)}: { "x": ${x}, "y": ${y} }`);
  return `{\n  "regions": [${lines(boxes)}],\n  "concepts": {${lines(places)}}\n}\n`;
}
