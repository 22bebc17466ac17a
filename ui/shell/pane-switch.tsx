import { Choice } from '../map/choice.tsx';
import { messages } from '../messages/messages.ts';
import { narrow, pane, showPane, wide } from '../state/panes.ts';
import { selectedInWords } from './selected-in-words.ts';

/** Where there is no room for all panes: which of them is shown. */
export function PaneSwitch() {
  if (wide.value) return null;
  const words = messages.value.panes;
  const selected = narrow.value ? selectedInWords.value : undefined;
  const detail = { value: 'detail', label: words.detail } as const;
  const options = [
    { value: 'graph', label: words.graph },
    { value: 'reading', label: words.reading },
    selected === undefined ? detail : { ...detail, note: selected },
  ] as const;
  return (
    <div class="pane-switch">
      <Choice
        name={words.switch}
        chosen={!narrow.value && pane.value === 'graph' ? 'detail' : pane.value}
        options={narrow.value ? options : options.slice(1)}
        onChoose={showPane}
      />
    </div>
  );
}
