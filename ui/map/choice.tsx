import { useId } from 'preact/hooks';

interface ChoiceProps<Value extends string> {
  readonly name: string;
  readonly chosen: Value;
  readonly options: readonly { readonly value: Value; readonly label: string; readonly explained?: string }[];
  readonly onChoose: (value: Value) => void;
}

/** One of a few, as native radio buttons that look like one segmented control. */
export function Choice<Value extends string>({ name, chosen, options, onChoose }: ChoiceProps<Value>) {
  const group = useId();
  return (
    <fieldset class="choice">
      <legend class="visually-hidden">{name}</legend>
      {options.map((option) => (
        <label key={option.value} title={option.explained}>
          <input
            type="radio"
            name={group}
            value={option.value}
            checked={option.value === chosen}
            onChange={() => onChoose(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
