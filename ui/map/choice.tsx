import { useId } from 'preact/hooks';

interface ChoiceProps<Value extends string> {
  readonly name: string;
  /** Undefined: none of them. */
  readonly chosen: Value | undefined;
  readonly options: readonly {
    readonly value: Value;
    readonly label: string;
    readonly explained?: string;
    /** Said under the label. */
    readonly note?: string;
  }[];
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
          <span class="choice-face">
            {option.label}
            {option.note !== undefined && <small>{option.note}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
