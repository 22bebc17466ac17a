/** Whether paraphrases are shown in the other language too, for as long as the page lives. */
import { signal } from '@preact/signals';

export const bothLanguages = signal(false);
