import { messages } from '../messages/messages.ts';

export function TableView() {
  return <p class="to-come">{messages.value.panes.toCome.table}</p>;
}
