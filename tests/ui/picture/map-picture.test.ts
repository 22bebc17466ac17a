import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import type { Graph } from '../../../graph/answers/graph.ts';
import { usualWidth } from '../../../graph/map/pill.ts';
import { themes } from '../../../graph/model/vocabulary.ts';
import type { Point } from '../../../ui/graph-view/curve.ts';
import type { Palette } from '../../../ui/graph-view/palette.ts';
import type { GraphView, MapWindow } from '../../../ui/graph-view/view.ts';
import { words } from '../../../ui/messages/words.ts';
import { mapPicture } from '../../../ui/picture/map-picture.ts';
import { svgText } from '../../../ui/picture/svg-text.ts';
import { causal, concept } from '../../fixtures/small-dataset.ts';
import { plainView } from '../graph-view/plain-view.ts';

const { zh } = words;

const palette: Palette = {
  paper: '#faf8f3',
  raised: '#ffffff',
  ink: '#1f1d1a',
  inkSoft: '#45413a',
  muted: '#686257',
  line: '#ddd7ca',
  lineStrong: '#8d8677',
  accent: '#0f6460',
  focus: '#0b57c2',
  warning: '#8a4b00',
  region: '#f3efe6',
  regionLine: '#d8d0bf',
  regionTitle: '#686257',
  signs: { plus: '#1b5e9b', minus: '#b23a1e', mixed: '#7a4b9a', none: '#6b665c' },
  themes: Object.fromEntries(themes.map((theme) => [theme, '#2b5c9e'])) as Palette['themes'],
  serif: '"Songti SC", serif',
  sans: '"Noto Sans CJK SC", sans-serif',
};
const graph: Graph = {
  regions: [
    { id: 'near', title: { zh: '近处', en: 'Near' }, x: 0, y: 0, width: 300, height: 300 },
    { id: 'far', title: { zh: '远处', en: 'Far' }, x: 320, y: 0, width: 300, height: 300 },
  ],
  concepts: [
    { ...concept('a', { pref: { zh: '水', en: 'The river' }, theme: 'data' }), x: 120, y: 120, degree: 2 },
    { ...concept('b', { pref: { zh: '坊', en: 'The mill' } }), x: 460, y: 120, degree: 3 },
    { ...concept('c', { pref: { zh: '粮', en: 'The grain' } }), x: 460, y: 240, degree: 1 },
    { ...concept('d', { pref: { zh: '鼠', en: 'The mouse' }, core: false }), x: 120, y: 240, degree: 1 },
  ],
  claims: [
    causal('1', 'a', 'b'),
    causal('2', 'b', 'c', { relation: 'inhibits' }),
    causal('3', 'd', 'b', { relation: 'reshapes' }),
  ],
};
const frame = { title: '小水坊', subtitle: '概念地图', source: ['某人，1900 年'], link: 'http://x/?a=1&b=2' };

function picture(
  given: Partial<GraphView> = {},
  of: Graph = graph,
  around: Partial<typeof frame> = {},
  window?: MapWindow,
): string {
  const now = { ...plainView, ...given };
  const drawn = mapPicture({
    graph: of,
    view: now,
    words: words[now.language],
    palette,
    measure: usualWidth,
    frame: { ...frame, ...around },
    notes: undefined,
    window,
  });
  return svgText(drawn.shape);
}

/** Every text of a picture, as a reader of XML finds it. */
function textsOf(svg: string): readonly string[] {
  expect(XMLValidator.validate(svg)).toBe(true);
  const found: string[] = [];
  const walk = (nodes: readonly Record<string, unknown>[]) => {
    for (const node of nodes) {
      for (const [tag, inside] of Object.entries(node)) {
        if (tag === '#text') found.push(String(inside));
        else if (Array.isArray(inside)) walk(inside as readonly Record<string, unknown>[]);
      }
    }
  };
  walk(new XMLParser({ preserveOrder: true, ignoreAttributes: false, trimValues: false }).parse(svg));
  return found;
}

describe('the picture of the map', () => {
  it('is an SVG file of its own with a size, in the language of the view', () => {
    const { svg } = new XMLParser({ ignoreAttributes: false }).parse(picture());
    expect(svg['@_xmlns']).toBe('http://www.w3.org/2000/svg');
    expect(svg['@_viewBox']).toBe(`0 0 ${svg['@_width']} ${svg['@_height']}`);
    expect(svg['@_lang']).toBe('zh');
    expect(Number(svg['@_width'])).toBeGreaterThan(620);
  });

  it.each([
    ['zh', ['水', '坊', '粮', '近处', '远处']],
    ['en', ['The river', 'The mill', 'The grain', 'Near', 'Far']],
  ] as const)('holds every label, title and source as text, in %s', (language, labels) => {
    const texts = textsOf(picture({ language }));
    for (const text of [...labels, ...frame.source, frame.title, frame.subtitle, frame.link])
      expect(texts, text).toContain(text);
  });

  it('leaves concepts outside the core out until all are shown', () => {
    expect(textsOf(picture())).not.toContain('鼠');
    expect(textsOf(picture({ shown: 'all' }))).toContain('鼠');
  });

  it('holds no custom property and nothing that is fetched or run', () => {
    const svg = picture({ shown: 'all', focus: { concept: 'a', concepts: new Set(['b']), claims: new Set(['1']) } });
    expect(svg).not.toMatch(/var\(|<script|<style|<image|url\(|@import| style=| on\w+=|NaN|undefined/);
  });

  it('explains the signs and themes that occur, and no others', () => {
    const core = textsOf(picture());
    expect(core).toContain('促增：原因越多，结果越多');
    expect(core).toContain('削减：原因越多，结果越少');
    expect(core.join()).not.toContain('重塑');
    expect(core).toContain(zh.theme.data);
    expect(core).not.toContain(zh.theme.labour);
    expect(textsOf(picture({ shown: 'all' })).join()).toContain('重塑');
  });

  it('numbers the hops of a path, and rings what only the reader joins', () => {
    const drawing = { centre: [], concepts: new Map(), claims: new Map(), stitched: new Set(['b']) };
    const svg = picture({ path: ['1', '2'], drawing });
    const texts = textsOf(svg);
    expect(texts.filter((text) => /^[12]$/.test(text))).toEqual(expect.arrayContaining(['1', '2']));
    expect(texts).toContain(zh.takeAway.legend.stitched);
    // Around the concept, and in the legend.
    expect(svg.match(/stroke-dasharray="5 3.5"/g)).toHaveLength(2);
    expect(picture()).not.toContain('stroke-dasharray');
  });

  it('draws a line that is asked for over a pill between its ends, and under the words of that pill', () => {
    const at = (id: string, x: number, y: number) => ({ ...concept(id), x, y, degree: 1 });
    const between = Array.from({ length: 9 }, (_, row) => at(`between-${row}`, 300, 20 + 32 * row));
    const wall: Graph = { ...graph, concepts: [at('a', 60, 148), at('c', 560, 148), ...between] };
    const bridge = /<path [^>]*d="M[^"]*Q[^"]*"[^>]*>/g;
    const pills = (given: Partial<GraphView>) =>
      [...picture(given, { ...wall, claims: [causal('1', 'a', 'c')] }).matchAll(/<g data-concept="between.*?<\/text>/g)]
        .map(([pill]) => pill)
        .filter((pill) => pill.search(bridge) !== -1);
    const [crossed, ...more] = pills({ claim: '1' });
    expect(more).toEqual([]);
    const last = [...(crossed ?? '').matchAll(bridge)].at(-1)?.index;
    expect(last).toBeGreaterThan(0);
    expect(crossed?.indexOf('<text')).toBeGreaterThan(last ?? Infinity);
    expect(pills({})).toEqual([]);
  });

  it('shows a concept in focus in ink, with a rim', () => {
    const focus = { concept: 'a', concepts: new Set(['a', 'b']), claims: new Set(['1']) };
    expect(picture({ focus })).toContain(`fill="${palette.ink}" stroke="${palette.ink}"`);
    expect(picture()).not.toContain(`fill="${palette.ink}" stroke="${palette.ink}"`);
  });

  it('ends every line before the pills it joins', () => {
    const [, path = ''] = /<path d="(M[^"]*Q[^"]*)"/.exec(picture()) ?? [];
    const [x0 = 0, , , , x1 = 0] = (path.match(/-?[\d.]+/g) ?? []).map(Number);
    expect(Math.abs(x1 - x0)).toBeLessThan(340 * 1.15 - 30);
    expect(Math.abs(x1 - x0)).toBeGreaterThan(200);
  });

  it('stays well-formed whatever a label holds', () => {
    const hostile = [
      '</text><script>alert(1)</script>',
      '"><image href=x onerror=alert(1)>',
      "a & b < c > d ' e ]]>",
      '&lt;!ENTITY x SYSTEM "file:///etc/passwd">',
      'nul\u0000 bell\u0007 half\uD800 end\uFFFF',
      '\u202Eright to left',
    ];
    for (const label of hostile) {
      const concepts = graph.concepts.map((one) => ({ ...one, pref: { zh: label, en: label } }));
      const svg = picture({}, { ...graph, concepts }, { title: label, subtitle: label, link: `http://x/?q=${label}` });
      expect(XMLValidator.validate(svg), label).toBe(true);
      expect(svg).not.toMatch(/<script|<image/);
      const { title } = new XMLParser({ ignoreAttributes: false }).parse(svg).svg;
      const writable = label.replace(/\p{Cc}|\p{Surrogate}|\uFFFF/gu, '\uFFFD');
      expect(title).toBe(`${writable} · ${writable}`);
      // Nothing that UTF-8 cannot hold.
      expect(Buffer.from(svg, 'utf8').toString('utf8')).toBe(svg);
    }
  });

  it('can be drawn of an article without concepts', () => {
    expect(textsOf(picture({}, { regions: [], concepts: [], claims: [] }))).toContain(frame.title);
  });
});

describe('a picture of what is in the window', () => {
  /** The part around the second and third concept, at the map's own size. */
  const window: MapWindow = {
    width: 260,
    height: 215,
    detailed: false,
    projection: { zoom: 1, at: ({ x, y }) => ({ x: x - 340, y: y - 30 }) },
  };
  const part = picture({}, graph, {}, window);

  it('is as large as the window, and cut off at its edges', () => {
    const [clip = ''] = part.match(/<clipPath.*?<\/clipPath>/) ?? [];
    expect(clip).toContain('<rect width="260" height="215"/>');
    const id = / id="([^"]+)"/.exec(clip)?.[1];
    expect(part).toContain(`clip-path="url(#${id})"`);
  });

  it('holds what stands there, where it stands there, and nothing else', () => {
    expect(textsOf(part)).toEqual(expect.arrayContaining(['坊', '远处']));
    expect(textsOf(part)).not.toContain('水');
    expect(textsOf(part)).not.toContain('近处');
    expect(part).toContain('data-concept="b"');
    expect(part).not.toContain('data-concept="d"');
  });

  it('keeps a line that only passes, and explains in the legend no sign that does not occur', () => {
    expect(part).toContain(zh.signMeaning.plus);
    expect(part).toContain(zh.signMeaning.minus);
    const corner = {
      ...window,
      width: 60,
      height: 60,
      projection: { zoom: 1, at: ({ x, y }: Point) => ({ x: x - 580, y }) },
    };
    expect(picture({}, graph, {}, corner)).not.toContain(zh.signMeaning.plus);
  });

  it('says that it is a part, and how much of the whole; the whole does not', () => {
    expect(textsOf(part).join('')).toContain(zh.takeAway.partOfMap(2, 4));
    expect(picture()).not.toContain('clip');
    expect(textsOf(picture()).join('')).not.toContain(zh.takeAway.partOfMap(2, 4).slice(0, 5));
  });
});
