import { useSignal } from '@preact/signals';
import { messages } from '../messages/messages.ts';
import { Combobox } from '../search/combobox.tsx';
import { wantHeadingFocus } from '../shell/focus.ts';
import { go } from '../state/address.ts';
import { toComparison, toPaths } from '../state/selection.ts';

const concepts = ['concept'] as const;

interface PathTargetProps {
  readonly from: string;
  readonly name: string;
  /** Whether the two are then joined by chains or laid side by side. */
  readonly asks?: 'paths' | 'compare';
  /** Open from the start. */
  readonly open?: boolean;
}

/** "Paths to …", "Compare with …": choose the other concept. */
export function PathTarget({ from, name, asks = 'paths', open = false }: PathTargetProps) {
  const choosing = useSignal(open);
  const text = useSignal('');
  const words = messages.value;
  const label = asks === 'paths' ? words.concept.pathsToLabel(name) : words.asks.compareLabel(name);
  return (
    <div class="path-target">
      <button
        type="button"
        class={asks === 'paths' ? 'button' : 'button quiet'}
        aria-expanded={choosing.value}
        onClick={() => {
          choosing.value = !choosing.value;
        }}
      >
        {asks === 'paths' ? words.concept.pathsTo : words.asks.compareWith}
      </button>
      {choosing.value && (
        <Combobox
          label={label}
          placeholder={label}
          kinds={concepts}
          text={text.value}
          without={from}
          startsFocused
          onText={(next) => {
            text.value = next;
          }}
          onChoose={(hit) => {
            wantHeadingFocus();
            go(asks === 'paths' ? toPaths(from, hit.id) : toComparison(from, hit.id));
          }}
        />
      )}
    </div>
  );
}
