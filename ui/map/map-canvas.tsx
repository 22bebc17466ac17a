import { useEffect, useRef } from 'preact/hooks';
import { messages } from '../messages/messages.ts';
import { drawnGraph, graph } from '../state/dataset.ts';
import { LineTip } from './line-tip.tsx';
import { MapBeyond } from './map-beyond.tsx';
import { MapKeys } from './map-keys.tsx';
import { mapState, mountMap } from './mounted-map.ts';

/** Why there is no map, and how to get it back. */
export function CannotDraw() {
  const words = messages.value.map;
  const lost = mapState.value === 'lost';
  return (
    <div class="notice" role="status">
      <p>{lost ? words.lost : words.noWebgl}</p>
      {lost && (
        <button
          type="button"
          class="button"
          onClick={() => {
            mapState.value = 'drawing';
          }}
        >
          {words.redraw}
        </button>
      )}
    </div>
  );
}

/** The canvases are hidden from screen readers: the outline is their twin, the keys and the live region their voice. */
export function MapCanvas({ hidden }: { readonly hidden: boolean }) {
  const container = useRef<HTMLDivElement>(null);
  const drawing = drawnGraph.value;
  const everShown = useRef(!hidden);
  everShown.current ||= !hidden;
  const mount = everShown.current;

  useEffect(() => {
    if (!mount || drawing === undefined || drawing.concepts.length === 0 || container.current === null)
      return undefined;
    return mountMap(container.current, drawing);
  }, [drawing, mount]);

  return (
    <>
      <MapKeys class={hidden ? 'map-keys behind' : 'map-keys'} reached={!hidden}>
        <div ref={container} class="map-canvas" aria-hidden="true" />
        {mapState.value === 'drawing' && drawing?.concepts.length !== 0 && graph.value.state !== 'failed' && (
          <p class="map-drawing">{messages.value.map.loading}</p>
        )}
        <LineTip />
      </MapKeys>
      {!hidden && <MapBeyond />}
    </>
  );
}
