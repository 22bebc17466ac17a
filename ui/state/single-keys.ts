/**
 * Whether a single letter, digit or sign does something wherever the reader is: who speaks to the computer, or types by
 * accident, may switch it off (WCAG 2.1.4). Remembered in this browser where it lets a page remember anything.
 */
import { signal } from '@preact/signals';

const name = 'lunmai-single-keys';

export const singleKeys = signal(remembered() !== 'off');

export function switchSingleKeys(on: boolean): void {
  singleKeys.value = on;
  try {
    localStorage.setItem(name, on ? 'on' : 'off');
  } catch {
    // It holds for this page, then.
  }
}

function remembered(): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}
