/** Pieces side by side on shelves, each shelf below the one before: read in their order, like words on lines. */
import type { Size } from './box.ts';
import type { Point } from './lines.ts';

/** The upper left corner of every piece, and the size of the whole. A piece wider than `width` has a shelf of its own. */
export function shelved(
  pieces: readonly Size[],
  width: number,
  gap: number,
): Size & { readonly corners: readonly Point[] } {
  let x = 0;
  let y = 0;
  let deepest = 0;
  let widest = 0;
  const corners = pieces.map((piece) => {
    if (x > 0 && x + piece.width > width) {
      x = 0;
      y += deepest + gap;
      deepest = 0;
    }
    const corner = { x, y };
    x += piece.width + gap;
    deepest = Math.max(deepest, piece.height);
    widest = Math.max(widest, corner.x + piece.width);
    return corner;
  });
  return { corners, width: widest, height: y + deepest };
}
