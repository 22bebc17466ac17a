import { useSignal } from '@preact/signals';
import { messages } from '../messages/messages.ts';
import { Combobox } from '../search/combobox.tsx';
import { wantHeadingFocus } from '../shell/focus.ts';
import { go } from '../state/address.ts';
import { toPaths } from '../state/selection.ts';

const concepts = ['concept'] as const;

interface PathTargetProps {
  readonly from: string;
  readonly name: string;
  /** Open from the start. */
  readonly open?: boolean;
}

/** "Paths to …": choose where the chains are to lead. */
export function PathTarget({ from, name, open = false }: PathTargetProps) {
  const choosing = useSignal(open);
  const text = useSignal('');
  const words = messages.value;
  return (
    <div class="path-target">
      <button
        type="button"
        class="button"
        aria-expanded={choosing.value}
        onClick={() => {
          choosing.value = !choosing.value;
        }}
      >
        {words.concept.pathsTo}
      </button>
      {choosing.value && (
        <Combobox
          label={words.concept.pathsToLabel(name)}
          placeholder={words.concept.pathsToLabel(name)}
          kinds={concepts}
          text={text.value}
          without={from}
          startsFocused
          onText={(next) => {
            text.value = next;
          }}
          onChoose={(hit) => {
            wantHeadingFocus();
            go(toPaths(from, hit.id));
          }}
        />
      )}
    </div>
  );
}
