/** The picture of the view, made when it is wanted. */

import { signs } from '../../graph/model/sign.ts';
import { measureIn } from '../drawing/measure-text.ts';
import type { MeasureLabel } from '../graph-view/drawn-once.ts';
import { measureLabelIn } from '../graph-view/measure-label.ts';
import type { Palette } from '../graph-view/palette.ts';
import { readPalette } from '../graph-view/read-palette.ts';
import type { MapWindow } from '../graph-view/view.ts';
import { mapHandle } from '../map/mounted-map.ts';
import { inWords, messages } from '../messages/messages.ts';
import { clipped } from '../picture/clipped.ts';
import { type Drawn, framed, type LegendEntry } from '../picture/framed.ts';
import { frozen, frozenInPane, isWhole } from '../picture/frozen.ts';
import { signLegend } from '../picture/map-legend.ts';
import { mapPicture } from '../picture/map-picture.ts';
import { inPaperColours } from '../picture/paper-colours.ts';
import { shape } from '../picture/shape.ts';
import { language, view } from '../state/address.ts';
import { article, drawnGraph } from '../state/dataset.ts';
import { picture } from '../state/graph-view-state.ts';
import { shownStep } from '../state/tour.ts';
import { askedInWords, drawnInWords, filterInWords, sourceOfView } from './source-of-view.ts';

/** The whole of what the view draws, or the part of it that stands in the window. */
export type PartOfPicture = 'whole' | 'window';

const argument = { pane: 'svg.argument-picture', layer: '.argument-picture > g' } as const;

/** Whether the window shows less than the whole. */
export function windowIsPart(): boolean {
  if (view.value.view === 'concepts') return mapHandle.value?.window() !== undefined;
  if (view.value.view !== 'argument') return false;
  const pane = document.querySelector<SVGSVGElement>(argument.pane);
  const layer = document.querySelector<SVGGraphicsElement>(argument.layer);
  return pane !== null && layer !== null && !isWhole(pane, layer);
}

/** In light colours, some of them replaced. Undefined: the view is words, or there is nothing to draw yet. */
export function pictureOfView(part: PartOfPicture = 'whole', colours: Partial<Palette> = {}): Drawn | undefined {
  const palette = { ...inPaperColours(() => readPalette(document.documentElement, 'light')), ...colours };
  switch (view.value.view) {
    case 'concepts':
      return pictureOfMap(palette, part === 'window' ? mapHandle.value?.window() : undefined);
    case 'argument':
      return pictureOnPage(argument.layer, '.argument-head h2', argumentLegend(), palette, part);
    case 'loops':
      return pictureOnPage('svg.ring', '.loop-title', loopLegend(palette), palette, 'whole');
    case 'table':
    case 'outline':
      return undefined;
  }
}

function articleTitle(): string {
  return article.value.state === 'ready' ? inWords(article.value.data.data.title) : '';
}

/** How far the middle of a line of the legend lies above its base. */
const middleOfLine = 4.5;

const measures = new Map<string, MeasureLabel>();

/** The same function for the same typeface, so that what was worked out with it can be used again. */
function measureFor(family: string): MeasureLabel {
  const measure = measures.get(family) ?? measureLabelIn(family);
  measures.set(family, measure);
  return measure;
}

function pictureOfMap(palette: Palette, window: MapWindow | undefined): Drawn | undefined {
  const graph = drawnGraph.value;
  if (graph === undefined || graph.concepts.length === 0) return undefined;
  return mapPicture({
    graph,
    view: picture.value,
    words: messages.value,
    palette,
    measure: measureFor(palette.sans),
    notes: notesInWords(),
    window,
    frame: {
      title: articleTitle(),
      subtitle: [askedInWords(), window === undefined ? drawnInWords() : '', filterInWords()]
        .filter((part) => part !== '')
        .join(' · '),
      ...sourceOfView(),
    },
  });
}

function notesInWords(): string | undefined {
  const { ask, compare } = view.value;
  const { notes } = messages.value.takeAway.legend;
  if (picture.value.drawing === undefined) return undefined;
  if (shownStep.value !== undefined) return notes.tour;
  if (ask === undefined && compare !== undefined) return messages.value.chains.crossed;
  if (ask === undefined || ask === 'tours') return undefined;
  if (ask === 'breaking') return notes.cut;
  return ask === 'influence-of' || ask === 'influence-on' ? notes.influence : notes[ask];
}

/** Argument and loops are drawn on the page as SVG: they are taken from there, with their heading. */
function pictureOnPage(
  drawing: string,
  heading: string,
  legend: readonly LegendEntry[],
  palette: Palette,
  part: PartOfPicture,
): Drawn | undefined {
  const layer = document.querySelector<SVGGraphicsElement>(drawing);
  const pane = document.querySelector<SVGSVGElement>(argument.pane);
  const seen = part === 'whole' || layer === null || pane === null ? undefined : frozenInPane(pane, layer);
  const drawn = seen === undefined ? layer && frozen(layer) : clipped(seen, palette);
  if (drawn === null || drawn === undefined) return undefined;
  const said = document.querySelector(heading)?.textContent ?? '';
  const subtitle = [said, filterInWords(), seen === undefined ? '' : messages.value.takeAway.partOfArgument];
  return framed(
    drawn,
    {
      title: articleTitle(),
      subtitle: subtitle.filter((part) => part !== '').join(' · '),
      legend,
      ...sourceOfView(),
    },
    palette,
    language.value,
    measureIn(palette.sans),
  );
}

/** As it stands below the drawing, where it is not folded up. */
function argumentLegend(): readonly LegendEntry[] {
  return [...document.querySelectorAll('.argument-samples li')].map((entry) => {
    const svg = entry.querySelector('svg');
    const sample = svg === null ? undefined : frozen(svg, { margin: 0 });
    const rise = -middleOfLine - (sample?.height ?? 0) / 2;
    return {
      sample: shape('g', { transform: `translate(0 ${rise})` }, ...(sample === undefined ? [] : [sample.shape])),
      width: sample?.width ?? 0,
      words: (entry.textContent ?? '').trim(),
    };
  });
}

function loopLegend(palette: Palette): readonly LegendEntry[] {
  const occurring = signs.filter((sign) => document.querySelector(`.ring-link.sign-text-${sign}`) !== null);
  return signLegend(occurring, messages.value, palette);
}
