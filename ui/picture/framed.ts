import { wrapParagraph } from '../argument/wrap-paragraph.ts';
import type { Palette } from '../graph-view/palette.ts';
import { type Shape, shape, textShape } from './shape.ts';

export interface LegendEntry {
  /** Drawn from the left end of the line's base on; so wide. */
  readonly sample: Shape;
  readonly width: number;
  readonly words: string;
}

/** What is written around a drawing; a part that is empty takes no room. */
export interface Frame {
  readonly title: string;
  /** What of it is drawn. */
  readonly subtitle: string;
  readonly legend: readonly LegendEntry[];
  /** Where it comes from, line by line. */
  readonly source: readonly string[];
  /** The address that opens the same view; it stands below the source, and leads there. */
  readonly link: string | undefined;
}

export interface Drawn {
  readonly shape: Shape;
  readonly width: number;
  readonly height: number;
}

const edge = 28;
const narrowest = 560;
const type = { title: 22, subtitle: 15, legend: 13, source: 12 } as const;
const between = { entries: 26, lines: 24, sample: 8 } as const;

/** A drawing as a picture that can stand alone: title above, legend and source below, on paper. `measure`: in ems. */
export function framed(
  drawn: Drawn,
  frame: Frame,
  palette: Palette,
  language: string,
  measure: (text: string) => number,
): Drawn {
  const inner = Math.ceil(Math.max(drawn.width, narrowest));
  const width = inner + 2 * edge;
  const parts: Shape[] = [];
  let y = edge;
  const write = (
    text: string,
    size: number,
    leading: number,
    style: { fill: string; family: string; weight?: number },
  ) => {
    for (const line of text === '' ? [] : wrapParagraph(text, measure, inner / size)) {
      y += size * leading;
      parts.push(textShape(line.trimEnd(), edge, y, { size, ...style }));
    }
  };

  write(frame.title, type.title, 1.3, { fill: palette.ink, family: palette.serif, weight: 600 });
  write(frame.subtitle, type.subtitle, 1.6, { fill: palette.inkSoft, family: palette.sans });
  y += frame.title === '' ? 0 : 16;
  parts.push(shape('g', { transform: `translate(${edge + (inner - drawn.width) / 2} ${Math.round(y)})` }, drawn.shape));
  y += drawn.height + 12;

  let x = edge;
  if (frame.legend.length > 0) y += type.legend + 4;
  for (const { sample, width: sampleWidth, words } of frame.legend) {
    const room = sampleWidth + between.sample + measure(words) * type.legend;
    if (x > edge && x + room > edge + inner) {
      x = edge;
      y += between.lines;
    }
    parts.push(
      shape(
        'g',
        { transform: `translate(${Math.round(x)} ${Math.round(y)})` },
        sample,
        textShape(words, sampleWidth + between.sample, 0, {
          family: palette.sans,
          size: type.legend,
          fill: palette.inkSoft,
        }),
      ),
    );
    x += room + between.entries;
  }

  y += frame.source.length > 0 ? 14 : 0;
  for (const line of frame.source) write(line, type.source, 1.6, { fill: palette.muted, family: palette.sans });
  if (frame.link !== undefined) {
    // An address has no place where a line may end.
    const signs = Math.floor(inner / (type.source * 0.62));
    const lines = frame.link.match(new RegExp(`.{1,${signs}}`, 'gu')) ?? [];
    const words = lines.map((line) => {
      y += type.source * 1.6;
      return textShape(line, edge, y, { family: palette.sans, size: type.source, fill: palette.accent });
    });
    parts.push(shape('a', { href: frame.link }, ...words));
  }
  const height = Math.ceil(y + edge * 0.8);
  return {
    width,
    height,
    shape: shape(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        viewBox: `0 0 ${width} ${height}`,
        width,
        height,
        lang: language,
        'xml:lang': language,
        role: 'img',
      },
      shape('title', {}, [frame.title, frame.subtitle].filter((part) => part !== '').join(' · ')),
      shape('rect', { width: '100%', height: '100%', fill: palette.paper }),
      ...parts,
    ),
  };
}
