/** One live region says what changed, for those who do not see it. */
import { signal } from '@preact/signals';

export const announcement = signal('');

export function announce(words: string): void {
  announcement.value = words;
}
