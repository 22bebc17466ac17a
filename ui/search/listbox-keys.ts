/** What a key does in the search box: the editable combobox with list autocomplete of the ARIA Authoring Practices. */

export type ListboxAction =
  | { readonly kind: 'move'; readonly to: number }
  | { readonly kind: 'choose'; readonly index: number }
  | { readonly kind: 'close' }
  | { readonly kind: 'clear' };

export interface ListboxState {
  readonly open: boolean;
  /** How many options there are. */
  readonly count: number;
  /** The option the reader is at, from 0; -1 for none. */
  readonly active: number;
}

/** Undefined: the key belongs to the text field. `composing`: an input method is at work and owns every key. */
export function actionFor(
  key: string,
  composing: boolean,
  { open, count, active }: ListboxState,
): ListboxAction | undefined {
  if (composing) return undefined;
  if (key === 'Escape') return open ? { kind: 'close' } : { kind: 'clear' };
  if (count === 0) return undefined;
  switch (key) {
    case 'ArrowDown':
      return { kind: 'move', to: open ? (active + 1) % count : Math.max(active, 0) };
    case 'ArrowUp':
      return { kind: 'move', to: active <= 0 ? count - 1 : active - 1 };
    case 'PageDown':
      return open ? { kind: 'move', to: count - 1 } : undefined;
    case 'PageUp':
      return open ? { kind: 'move', to: 0 } : undefined;
    case 'Enter':
      return open && active >= 0 ? { kind: 'choose', index: active } : undefined;
    default:
      return undefined;
  }
}
