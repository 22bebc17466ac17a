import { usualWidth } from '../../graph/map/pill.ts';
import type { MeasureLabel } from './drawn-once.ts';

/** The width of a label as this browser sets it in a typeface. */
export function measureLabelIn(family: string): MeasureLabel {
  const measure = measureIn(family);
  return (text, core) => measure(text, core ? 500 : 400);
}

/** The same of the title of a region. */
export function measureTitleIn(family: string): (text: string) => number {
  const measure = measureIn(family);
  return (text) => measure(text, 600);
}

/** Measures words and Han characters once each and adds them up: labels are made of the same ones. */
function measureIn(family: string): (text: string, weight: number) => number {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) return usualWidth;
  const known = new Map<string, number>();
  const widthOf = (piece: string, weight: number) => {
    const key = `${weight} ${piece}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    context.font = `${weight} 100px ${family}`;
    const width = context.measureText(piece).width / 100;
    known.set(key, width);
    return width;
  };
  return (text, weight) =>
    (text.match(/\p{Script=Han}|[^\p{Script=Han}\s]+|\s+/gu) ?? []).reduce(
      (sum, piece) => sum + widthOf(piece, weight),
      0,
    );
}
