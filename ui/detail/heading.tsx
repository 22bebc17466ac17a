import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { messages } from '../messages/messages.ts';
import { announce } from '../shell/announce.ts';
import { focusHeading } from '../shell/focus.ts';
import { Link } from '../shell/link.tsx';
import type { ViewState } from '../state/view-state.ts';

interface HeadingProps {
  /** What kind of thing is shown. */
  readonly kind: string;
  /** Where closing it leads. */
  readonly close: { readonly change: Partial<ViewState>; readonly words: string };
  /** Said in the live region when this heading appears. */
  readonly says: string;
  readonly plain?: boolean;
  readonly children: ComponentChildren;
}

/** The head of the panel: takes the focus after a step, and tells the live region what came. */
export function Heading({ kind, close, says, plain = false, children }: HeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    announce(says);
    heading.current?.closest('.panel-scroll')?.scrollTo({ top: 0 });
    if (heading.current !== null) focusHeading(heading.current);
  }, [says]);
  return (
    <header class="detail-head">
      <p class="detail-kind">
        <span>{kind}</span>
        <Link class="close" change={close.change} label={close.words}>
          <span class="close-words">{close.words}</span>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M4 4l8 8M12 4l-8 8" />
          </svg>
        </Link>
      </p>
      <h2 ref={heading} tabIndex={-1} class={plain ? 'detail-title plain-title' : 'detail-title'}>
        {children}
      </h2>
    </header>
  );
}

export const closing = (change: Partial<ViewState>) => ({ change, words: messages.value.close });
export const goingBack = (change: Partial<ViewState>) => ({ change, words: messages.value.back });
