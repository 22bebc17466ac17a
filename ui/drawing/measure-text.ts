import { usualWidth } from '../../graph/map/pill.ts';
import type { Measure } from '../../graph/map/wrap-label.ts';

/** The width of text in ems in a typeface of the page; as typefaces go where there is no canvas. */
export function measureIn(family: string): Measure {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) return usualWidth;
  context.font = `100px ${family}`;
  const known = new Map<string, number>();
  return (text) => {
    const width = known.get(text) ?? context.measureText(text).width / 100;
    known.set(text, width);
    return width;
  };
}
