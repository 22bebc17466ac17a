import type { ComponentChildren } from 'preact';
import { isPlainClick } from '../shell/plain-click.ts';
import { go, hrefOf } from '../state/address.ts';
import type { ViewState } from '../state/view-state.ts';

interface RingStepProps {
  readonly class: string;
  readonly change: Partial<ViewState>;
  readonly label: string;
  readonly current: boolean;
  readonly onPoint?: () => void;
  readonly children: ComponentChildren;
}

/** A real link inside a drawing. */
export function RingStep(props: RingStepProps) {
  const { change, label, current, onPoint, children } = props;
  return (
    <a
      class={props.class}
      href={hrefOf(change)}
      aria-label={label}
      {...(current ? { 'aria-current': 'true' as const } : {})}
      onFocus={() => onPoint?.()}
      onMouseEnter={() => onPoint?.()}
      onClick={(event: MouseEvent) => {
        if (!isPlainClick(event)) return;
        event.preventDefault();
        go(change);
      }}
    >
      <g aria-hidden="true">{children}</g>
    </a>
  );
}
