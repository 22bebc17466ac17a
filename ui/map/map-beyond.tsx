import { useEffect, useRef } from 'preact/hooks';
import type { Side } from '../graph-view/beyond.ts';
import type { Point } from '../graph-view/curve.ts';
import { messages } from '../messages/messages.ts';
import { announce } from '../shell/announce.ts';
import { narrow } from '../state/panes.ts';
import { beyondPane, mapHandle } from './mounted-map.ts';

const arrows: Readonly<Record<Side, string>> = {
  left: 'M10 3.5L5.5 8l4.5 4.5',
  right: 'M6 3.5L10.5 8 6 12.5',
  above: 'M3.5 10L8 5.5l4.5 4.5',
  below: 'M3.5 6L8 10.5 12.5 6',
};

/**
 * Where the pane shows a part of the map: at each edge how many concepts lie beyond it, to press and go there. A narrow
 * screen has no room for the buttons that zoom, so there one button more shows the whole map.
 */
export function MapBeyond() {
  const words = messages.value.map;
  const beyond = beyondPane.value;
  const pressed = useRef<Side | undefined>(undefined);
  useEffect(() => {
    if (pressed.current === undefined) return;
    const signs = beyond?.signs ?? [];
    announce(
      signs.map(({ side, count }) => words.beyond.more[side](count)).join(words.beyond.and) || words.beyond.none,
    );
    // The sign that was pressed may have gone, and the focus with it: it goes back to the map.
    if (document.activeElement === document.body) document.querySelector<HTMLElement>('.map-keys')?.focus();
    pressed.current = undefined;
  }, [beyond]);
  if (beyond === undefined) return null;
  return (
    <div class="map-beyond" role="group" aria-label={words.beyond.label}>
      {beyond.signs.map(({ side, count, x, y }) => (
        <button
          key={side}
          type="button"
          class={`beyond-sign beyond-${side}`}
          style={at({ x, y })}
          aria-label={words.beyond.more[side](count)}
          title={words.beyond.more[side](count)}
          onClick={() => {
            pressed.current = side;
            mapHandle.value?.turnTo(side);
          }}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d={arrows[side]} />
          </svg>
          <span>{count}</span>
        </button>
      ))}
      {narrow.value && (
        <button
          type="button"
          class="beyond-sign beyond-whole"
          style={at(beyond.whole)}
          aria-label={words.fit}
          title={words.fit}
          onClick={() => mapHandle.value?.fit()}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3" />
          </svg>
        </button>
      )}
    </div>
  );
}

function at({ x, y }: Point) {
  return { left: `${x}px`, top: `${y}px` };
}
