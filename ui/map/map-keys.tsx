import type { ComponentChildren } from 'preact';
import { messages } from '../messages/messages.ts';
import { onMapKey, stopWalking, walkWords } from './map-walker.ts';

interface MapKeysProps {
  readonly class: string;
  /** Whether the Tab key reaches it. */
  readonly reached: boolean;
  readonly children: ComponentChildren;
}

/** What the arrow keys walk about in, whichever way the map is drawn. */
export function MapKeys({ class: name, reached, children }: MapKeysProps) {
  const words = messages.value.map;
  return (
    // The role `application` hands the arrow keys to this element; the rule does not count it as interactive.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      class={name}
      role="application"
      aria-label={words.label}
      aria-describedby="map-keys"
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={reached ? 0 : -1}
      onKeyDown={onMapKey}
      onBlur={stopWalking}
    >
      <p id="map-keys" class="visually-hidden">
        {words.keys}
      </p>
      {children}
      {walkWords.value !== '' && (
        <p class="walk" aria-hidden="true">
          {walkWords.value}
        </p>
      )}
    </div>
  );
}
