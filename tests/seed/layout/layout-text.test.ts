import { describe, expect, it } from 'vitest';
import { layoutText } from '../../../seed/layout/layout-text.ts';

describe('the text of layout.json', () => {
  const map = {
    regions: [{ id: 'whole', x: 0, y: 0, width: 10, height: 20 }],
    concepts: { mill: { x: 1, y: 2 }, river: { x: -3, y: 4.5 } },
  };
  it('reads back as the map', () => {
    expect(JSON.parse(layoutText(map))).toEqual(map);
    expect(JSON.parse(layoutText({ regions: [], concepts: {} }))).toEqual({ regions: [], concepts: {} });
  });
  it('has one concept a line', () => {
    expect(
      layoutText(map)
        .split('\n')
        .filter((line) => line.includes('"mill"')),
    ).toEqual(['    "mill": { "x": 1, "y": 2 },']);
  });
});
