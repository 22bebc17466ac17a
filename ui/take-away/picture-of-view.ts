/** The picture of the view, made when it is wanted. */
import { measureIn } from '../drawing/measure-text.ts';
import type { MeasureLabel } from '../graph-view/drawn-once.ts';
import { measureLabelIn } from '../graph-view/measure-label.ts';
import type { Palette } from '../graph-view/palette.ts';
import { readPalette } from '../graph-view/read-palette.ts';
import { inWords, messages } from '../messages/messages.ts';
import { type Drawn, framed } from '../picture/framed.ts';
import { frozen } from '../picture/frozen.ts';
import { mapPicture } from '../picture/map-picture.ts';
import { inPaperColours } from '../picture/paper-colours.ts';
import { language, view } from '../state/address.ts';
import { article, drawnGraph } from '../state/dataset.ts';
import { picture } from '../state/graph-view-state.ts';
import { askedInWords, drawnInWords, filterInWords, sourceOfView } from './source-of-view.ts';

/** Undefined: the view is words, or there is nothing to draw yet. */
export function pictureOfView(): Drawn | undefined {
  const palette = inPaperColours(() => readPalette(document.documentElement, 'light'));
  switch (view.value.view) {
    case 'concepts':
      return pictureOfMap(palette);
    case 'argument':
      return pictureOnPage('.argument-picture > g', '.argument-head h2', palette);
    case 'loops':
      return pictureOnPage('.ring', '.loop-title', palette);
    case 'table':
    case 'outline':
      return undefined;
  }
}

function articleTitle(): string {
  return article.value.state === 'ready' ? inWords(article.value.data.data.title) : '';
}

const measures = new Map<string, MeasureLabel>();

/** The same function for the same typeface, so that what was worked out with it can be used again. */
function measureFor(family: string): MeasureLabel {
  const measure = measures.get(family) ?? measureLabelIn(family);
  measures.set(family, measure);
  return measure;
}

function pictureOfMap(palette: Palette): Drawn | undefined {
  const graph = drawnGraph.value;
  if (graph === undefined || graph.concepts.length === 0) return undefined;
  return mapPicture({
    graph,
    view: picture.value,
    words: messages.value,
    palette,
    measure: measureFor(palette.sans),
    notes: notesInWords(),
    frame: {
      title: articleTitle(),
      subtitle: [askedInWords(), drawnInWords(), filterInWords()].filter((part) => part !== '').join(' · '),
      ...sourceOfView(),
    },
  });
}

function notesInWords(): string | undefined {
  const { ask } = view.value;
  const { notes } = messages.value.takeAway.legend;
  if (ask === undefined || picture.value.drawing === undefined) return undefined;
  return ask === 'influence-of' || ask === 'influence-on' ? notes.influence : notes[ask];
}

/** Argument and loops are drawn on the page as SVG: they are taken from there, with their heading. */
function pictureOnPage(drawing: string, heading: string, palette: Palette): Drawn | undefined {
  const layer = document.querySelector<SVGGraphicsElement>(drawing);
  const drawn = layer === null ? undefined : frozen(layer);
  if (drawn === undefined) return undefined;
  const subtitle = [document.querySelector(heading)?.textContent ?? '', filterInWords()];
  return framed(
    drawn,
    {
      title: articleTitle(),
      subtitle: subtitle.filter((part) => part !== '').join(' · '),
      legend: [],
      ...sourceOfView(),
    },
    palette,
    language.value,
    measureIn(palette.sans),
  );
}
