import { Choice } from '../map/choice.tsx';
import { inWords, messages } from '../messages/messages.ts';
import { view } from '../state/address.ts';
import { nameOf } from '../state/dataset.ts';
import { narrow, pane, showPane, wide } from '../state/panes.ts';

/** Where there is no room for all panes: which of them is shown. */
export function PaneSwitch() {
  if (wide.value) return null;
  const words = messages.value.panes;
  const { concept } = view.value;
  const detail = { value: 'detail', label: words.detail } as const;
  const options = [
    { value: 'graph', label: words.graph },
    { value: 'reading', label: words.reading },
    concept === undefined || !narrow.value ? detail : { ...detail, note: inWords(nameOf(concept)) },
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
