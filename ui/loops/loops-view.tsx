import { messages } from '../messages/messages.ts';

export function LoopsView() {
  return <p class="to-come">{messages.value.panes.toCome.loops}</p>;
}
