import { signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { messages } from '../messages/messages.ts';
import { narrow } from '../state/panes.ts';
import { mapHandle } from './mounted-map.ts';

/** Whoever has moved the map once needs no hint again. */
const touched = signal(false);

/** How fingers move the map, where a small pane shows a part of it; until it is first touched. */
export function MapHint() {
  const hint = useRef<HTMLParagraphElement>(null);
  const wanted = narrow.value && !touched.value && navigator.maxTouchPoints > 0;
  const shown = wanted && mapHandle.value?.window() !== undefined;
  useEffect(() => {
    const map = hint.current?.parentElement;
    const note = () => {
      touched.value = true;
    };
    map?.addEventListener('pointerdown', note, { once: true, capture: true });
    return () => map?.removeEventListener('pointerdown', note, { capture: true });
  }, [shown]);
  return shown ? (
    <p ref={hint} class="walk map-hint">
      {messages.value.map.touch}
    </p>
  ) : null;
}
