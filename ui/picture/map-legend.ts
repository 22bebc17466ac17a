import { type Sign, signs } from '../../graph/model/sign.ts';
import { themes } from '../../graph/model/vocabulary.ts';
import { badgeWords, hasBadge } from '../graph-view/badge-place.ts';
import type { Palette } from '../graph-view/palette.ts';
import type { Scene } from '../graph-view/scene.ts';
import type { Messages } from '../messages/words.ts';
import type { LegendEntry } from './framed.ts';
import { type Shape, shape, textShape } from './shape.ts';
import { signMarker } from './sign-shapes.ts';

/** The middle of a line of the legend, above its baseline. */
const middle = -4.5;

/** How the map is read: what occurs in it, and nothing else. `notes`: what a drawn answer writes at concepts and lines. */
export function mapLegend(
  scene: Scene,
  words: Messages,
  palette: Palette,
  notes: string | undefined,
): readonly LegendEntry[] {
  const { pills, lines } = scene;
  const own = words.takeAway.legend;
  const badges = lines.filter((line) => hasBadge(line, scene.zoom)).map(badgeWords);
  const chip = (text: string) => sampleChip(text, palette);
  return [
    ...signLegend(
      signs.filter((sign) => lines.some(({ bundle }) => bundle.sign === sign)),
      words,
      palette,
    ),
    ...themes
      .filter((theme) => pills.some(({ concept }) => concept.theme === theme))
      .map((theme) => ({
        sample: shape('rect', { x: 0, y: middle - 6, width: 5, height: 12, rx: 2, fill: palette.themes[theme] }),
        width: 6,
        words: words.theme[theme],
      })),
    ...(pills.some(({ standing }) => standing === 'focus')
      ? [{ sample: ring(palette.accent), width: 24, words: own.focus }]
      : []),
    ...(lines.some(({ hops }) => hops.length > 0) ? [{ sample: chip('1'), width: 24, words: own.hops }] : []),
    ...(pills.some(({ stitched }) => stitched)
      ? [{ sample: ring(palette.warning, '5 3.5'), width: 24, words: own.stitched }]
      : []),
    ...(notes !== undefined ? [{ sample: chip('±'), width: 24, words: notes }] : []),
    ...(badges.some(({ text, asked }) => !asked && text !== '')
      ? [{ sample: chip('2'), width: 24, words: own.several }]
      : []),
    ...(pills.some(({ pinned }) => pinned)
      ? [
          {
            sample: shape('circle', { cx: 5, cy: middle, r: 4.5, fill: palette.accent }),
            width: 10,
            words: words.pins.pinned,
          },
        ]
      : []),
    ...(pills.some(({ label }) => label === undefined)
      ? [
          {
            sample: shape('circle', { cx: 5, cy: middle, r: 4, fill: palette.muted }),
            width: 10,
            words: own.dot,
          },
        ]
      : []),
  ];
}

/** What each of the signs does, with the line that shows it. */
export function signLegend(occurring: readonly Sign[], words: Messages, palette: Palette): readonly LegendEntry[] {
  return occurring.map((sign) => ({
    sample: shape(
      'g',
      {},
      shape('path', {
        d: `M0 ${middle}H${sign === 'minus' ? 27 : 24}`,
        fill: 'none',
        stroke: palette.signs[sign],
        'stroke-width': 2,
      }),
      shape('g', { transform: `translate(30 ${middle})` }, signMarker(sign, palette.signs[sign], palette.paper)),
    ),
    width: 32,
    words: `${words.sign[sign]}${words.colon}${words.signMeaning[sign]}`,
  }));
}

function ring(colour: string, dash?: string): Shape {
  return shape('rect', {
    x: 1,
    y: middle - 7,
    width: 22,
    height: 14,
    rx: 5,
    fill: 'none',
    stroke: colour,
    'stroke-width': 1.8,
    'stroke-dasharray': dash,
  });
}

function sampleChip(text: string, palette: Palette): Shape {
  return shape(
    'g',
    {},
    shape('rect', {
      x: 1,
      y: middle - 8,
      width: 22,
      height: 16,
      rx: 8,
      fill: palette.raised,
      stroke: palette.inkSoft,
      'stroke-width': 1.2,
    }),
    textShape(text, 12, middle + 4, {
      family: palette.sans,
      size: 11,
      weight: 600,
      anchor: 'middle',
      fill: palette.inkSoft,
    }),
  );
}
