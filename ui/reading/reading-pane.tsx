import { messages } from '../messages/messages.ts';

export function ReadingPane() {
  return <p class="to-come">{messages.value.panes.toCome.reading}</p>;
}
