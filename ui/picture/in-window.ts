/** What of a scene stands in a window, which begins at 0, 0. */
import { type Point, pointAt } from '../graph-view/curve.ts';
import type { Size } from '../graph-view/fit.ts';
import type { SceneLine } from '../graph-view/scene.ts';

/** By its middle. */
export type Box = Point & Size;

/** What is drawn around a box or along a line: rims, markers, badges. */
const around = 6;
/** The distance, in pixels, at which a line is looked at. */
const stride = 6;
/** At most so often: lines far beyond the window are long. */
const mostLooks = 600;

export function touches({ x, y, width, height }: Box, window: Size): boolean {
  return (
    x + width / 2 + around > 0 &&
    y + height / 2 + around > 0 &&
    x - width / 2 - around < window.width &&
    y - height / 2 - around < window.height
  );
}

export function passes({ curve, strands, from, to }: SceneLine, window: Size): boolean {
  return [curve, ...strands].some((one) => {
    const xs = [one.start.x, one.control.x, one.end.x];
    const ys = [one.start.y, one.control.y, one.end.y];
    const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    const [width, height] = [right - left, bottom - top];
    if (!touches({ x: (left + right) / 2, y: (top + bottom) / 2, width, height }, window)) return false;
    const looks = Math.min(mostLooks, Math.ceil((width + height) / stride) + 1);
    return Array.from({ length: looks + 1 }, (_, look) => from + ((to - from) * look) / looks).some((t) =>
      touches({ ...pointAt(one, t), width: 0, height: 0 }, window),
    );
  });
}
