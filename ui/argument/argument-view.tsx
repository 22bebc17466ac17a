import { messages } from '../messages/messages.ts';

export function ArgumentView() {
  return <p class="to-come">{messages.value.panes.toCome.argument}</p>;
}
