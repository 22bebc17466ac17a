import type { ComponentChildren } from 'preact';
import { go, hrefOf } from '../state/address.ts';
import { narrow, showDetail } from '../state/panes.ts';
import { selects } from '../state/selection.ts';
import type { ViewState } from '../state/view-state.ts';
import { wantHeadingFocus } from './focus.ts';
import { isPlainClick } from './plain-click.ts';

interface LinkProps {
  readonly change: Partial<ViewState>;
  readonly class?: string;
  readonly label?: string;
  readonly current?: boolean;
  readonly children: ComponentChildren;
}

/** A step inside the page that is a real link: it can be opened in a new tab, copied, and read out as one. */
export function Link({ change, class: name, label, current, children }: LinkProps) {
  const follow = (event: MouseEvent) => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    wantHeadingFocus();
    if (narrow.value && selects(change)) showDetail();
    go(change);
  };
  return (
    <a
      class={name}
      href={hrefOf(change)}
      onClick={follow}
      aria-label={label}
      aria-current={current === true ? 'true' : undefined}
    >
      {children}
    </a>
  );
}
