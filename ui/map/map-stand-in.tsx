import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { measureLabelIn } from '../graph-view/measure-label.ts';
import { readPalette } from '../graph-view/read-palette.ts';
import { mapDrawing } from '../picture/map-drawing.ts';
import { fittingZoom, mapScene } from '../picture/map-scene.ts';
import { ShapeOnPage } from '../picture/shape-on-page.tsx';
import { isPlainClick } from '../shell/plain-click.ts';
import { go, hrefOf } from '../state/address.ts';
import { drawnGraph } from '../state/dataset.ts';
import { picture } from '../state/graph-view-state.ts';
import { toConcept } from '../state/selection.ts';
import { MapKeys } from './map-keys.tsx';

/** The map as a picture, where the browser cannot draw it otherwise: as wide as the pane, never smaller than can be read. */
export function MapStandIn() {
  const frame = useRef<HTMLDivElement>(null);
  const room = useSignal(0);
  useLayoutEffect(() => {
    if (frame.current === null) return undefined;
    const watch = new ResizeObserver(([entry]) => {
      room.value = Math.floor(entry?.contentRect.width ?? 0);
    });
    room.value = Math.floor(frame.current.getBoundingClientRect().width);
    watch.observe(frame.current);
    return () => watch.disconnect();
  }, []);
  return (
    <div ref={frame}>
      <MapKeys class="stand-in-keys" reached>
        {room.value > 0 && <Picture room={room.value} />}
      </MapKeys>
    </div>
  );
}

function Picture({ room }: { readonly room: number }) {
  const graph = drawnGraph.value;
  const view = picture.value;
  const palette = useMemo(() => readPalette(document.documentElement, view.scheme), [view.scheme, view.language]);
  const measure = useMemo(() => measureLabelIn(palette.sans), [palette.sans]);
  const svg = useRef<SVGSVGElement>(null);
  const scene = graph === undefined ? undefined : mapScene(graph, view, measure, palette, fittingZoom(graph, room));
  const asked = scene?.pills.find(({ standing }) => standing === 'focus');
  useEffect(() => {
    if (asked !== undefined && svg.current !== null) bringIntoSight(svg.current.parentElement, asked.box.x, room);
  }, [asked?.concept.id, room]);
  if (graph === undefined || scene === undefined || scene.pills.length === 0) return null;
  return (
    // The outline below has the same links for the keyboard and for screen readers.
    <svg ref={svg} aria-hidden="true" class="stand-in-picture own-look" width={scene.width} height={scene.height}>
      <ShapeOnPage
        shape={mapDrawing(graph.regions, scene, view.language, palette, measure)}
        around={ConceptInPicture}
      />
    </svg>
  );
}

/** Scrolls sideways, by as much as it must, to the middle of a pill. */
function bringIntoSight(scroller: HTMLElement | null, x: number, room: number): void {
  if (scroller === null) return;
  const { scrollLeft } = scroller;
  if (x < scrollLeft + 60 || x > scrollLeft + room - 60) scroller.scrollLeft = x - room / 2;
}

function ConceptInPicture(concept: string, pill: ComponentChildren) {
  const change = toConcept(concept);
  return (
    <a
      key={concept}
      href={hrefOf(change)}
      tabindex={-1}
      onClick={(event: MouseEvent) => {
        if (!isPlainClick(event)) return;
        event.preventDefault();
        go(change);
      }}
    >
      {pill}
    </a>
  );
}
