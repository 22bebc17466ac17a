import type { GraphHandle } from '../graph-view/view.ts';
import { messages } from '../messages/messages.ts';
import { mapHandle } from './mounted-map.ts';

export function ZoomButtons() {
  const words = messages.value.map;
  const buttons: readonly (readonly [string, string, (handle: GraphHandle) => void])[] = [
    [words.zoomIn, 'M8 3.5v9M3.5 8h9', (handle) => handle.zoomIn()],
    [words.zoomOut, 'M3.5 8h9', (handle) => handle.zoomOut()],
    [words.fit, 'M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3', (handle) => handle.fit()],
  ];
  return (
    <div class="zoom">
      {buttons.map(([name, stroke, act]) => (
        <button
          key={stroke}
          type="button"
          aria-label={name}
          title={name}
          disabled={mapHandle.value === undefined}
          onClick={() => mapHandle.value !== undefined && act(mapHandle.value)}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d={stroke} />
          </svg>
        </button>
      ))}
    </div>
  );
}
