import { usualWidth } from '../../graph/map/pill.ts';
import type { MeasureLabel } from './drawn-once.ts';

/** The width of a label as this browser sets it in a typeface. */
export function measureLabelIn(family: string): MeasureLabel {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) return usualWidth;
  return (text, core) => {
    context.font = `${core ? 500 : 400} 100px ${family}`;
    return context.measureText(text).width / 100;
  };
}
