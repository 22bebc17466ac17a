import { useEffect, useRef } from 'preact/hooks';
import { messages } from '../messages/messages.ts';
import { Outline } from '../outline/outline.tsx';
import { FailureNotice } from '../shell/failure-notice.tsx';
import { view } from '../state/address.ts';
import { drawnGraph, graph } from '../state/dataset.ts';
import { Legend } from './legend.tsx';
import { onMapKey, stopWalking, walkWords } from './map-walker.ts';
import { mapState, mountMap } from './mounted-map.ts';

/** The map, or the outline in its place: by choice, or because the browser cannot draw. */
export function MapPane() {
  const words = messages.value.map;
  const answer = graph.value;
  const cannot = mapState.value === 'impossible' || mapState.value === 'lost';
  const asOutline = cannot || view.value.pane === 'outline';
  return (
    <section class="map-pane" aria-label={asOutline ? messages.value.outline.label : words.label}>
      <div class="map-stage">
        {answer.state === 'failed' && <FailureNotice failure={answer.failure} again={answer.again} />}
        {answer.state === 'ready' && answer.data.data.concepts.length === 0 && <p class="map-empty">{words.empty}</p>}
        {!cannot && <Canvas hidden={asOutline} />}
        {asOutline && drawnGraph.value !== undefined && (
          <div class="outline-stage">
            {cannot && <CannotDraw />}
            <Outline graph={drawnGraph.value} />
          </div>
        )}
      </div>
      <Legend zooms={!asOutline} />
    </section>
  );
}

function CannotDraw() {
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
function Canvas({ hidden }: { readonly hidden: boolean }) {
  const container = useRef<HTMLDivElement>(null);
  const words = messages.value.map;
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
    // The role `application` hands the arrow keys to this element; the rule does not count it as interactive.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/no-noninteractive-tabindex
    <div
      class={hidden ? 'map-keys behind' : 'map-keys'}
      role="application"
      aria-label={words.label}
      aria-describedby="map-keys"
      tabIndex={hidden ? -1 : 0}
      onKeyDown={onMapKey}
      onBlur={stopWalking}
    >
      <div ref={container} class="map-canvas" aria-hidden="true" />
      <p id="map-keys" class="visually-hidden">
        {words.keys}
      </p>
      {mapState.value === 'drawing' && drawing?.concepts.length !== 0 && <p class="map-drawing">{words.loading}</p>}
      {walkWords.value !== '' && (
        <p class="walk" aria-hidden="true">
          {walkWords.value}
        </p>
      )}
    </div>
  );
}
