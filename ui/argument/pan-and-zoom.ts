/** Moving a drawing about: wheel, drag and pinch by d3-zoom; buttons and keys by what is returned here. */
import { select } from 'd3-selection';
import { type ZoomTransform, zoom, zoomIdentity } from 'd3-zoom';
import type { Place, Size } from './box.ts';
import { fitted, type Look } from './first-look.ts';

export interface PanAndZoom {
  zoomBy(factor: number): void;
  fit(): void;
  look(at: Look): void;
  /** Moves no more than is needed for a box to be seen whole. */
  reveal(place: Place): void;
  destroy(): void;
}

const step = { smallest: 0.15, largest: 2.5, margin: 20 } as const;

export function panAndZoom(pane: SVGSVGElement, layer: SVGGElement, whole: Size): PanAndZoom {
  const selection = select<SVGSVGElement, unknown>(pane);
  let now: ZoomTransform = zoomIdentity;
  const size = (): Size => pane.getBoundingClientRect();
  const behaviour = zoom<SVGSVGElement, unknown>()
    .scaleExtent([Math.min(step.smallest, fitted(whole, size()).zoom), step.largest])
    .translateExtent([
      [-whole.width / 2 - 200, -whole.height / 2 - 200],
      [whole.width * 1.5 + 200, whole.height * 1.5 + 200],
    ])
    .on('zoom', ({ transform }: { readonly transform: ZoomTransform }) => {
      now = transform;
      layer.setAttribute('transform', transform.toString());
    });
  selection.call(behaviour).on('dblclick.zoom', null);
  const to = (transform: ZoomTransform) => selection.call((pane) => behaviour.transform(pane, transform));
  const look = ({ zoom, x, y }: Look) => to(zoomIdentity.translate(x, y).scale(zoom));
  return {
    zoomBy: (factor) => selection.call((pane) => behaviour.scaleBy(pane, factor)),
    fit: () => look(fitted(whole, size())),
    look,
    reveal({ x, y, width, height }) {
      const { width: across, height: down } = size();
      const shift = (start: number, length: number, room: number) =>
        start < step.margin ? step.margin - start : Math.min(0, room - step.margin - start - length);
      const dx = shift(now.applyX(x), width * now.k, across);
      const dy = shift(now.applyY(y), height * now.k, down);
      if (dx !== 0 || dy !== 0) to(zoomIdentity.translate(now.x + dx, now.y + dy).scale(now.k));
    },
    destroy: () => selection.on('.zoom', null),
  };
}
