import { messages } from '../messages/messages.ts';

/** Marks, in a list, what the step of the tour is about. */
export function InStep() {
  return <span class="in-step">{messages.value.tours.inStep}</span>;
}
