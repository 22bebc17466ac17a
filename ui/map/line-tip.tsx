import { RelationMark } from '../detail/sign-mark.tsx';
import { inWords, messages } from '../messages/messages.ts';
import { drawnGraph, nameOf } from '../state/dataset.ts';
import { hovered } from './mounted-map.ts';

const mostTold = 4;

/** What the line under the pointer claims; for the eye only, since keys and outline say the same. */
export function LineTip() {
  if (hovered.value === undefined) return null;
  const { claims: ids, x, y } = hovered.value;
  const known = drawnGraph.value?.claims ?? [];
  const claims = ids.flatMap((asked) => known.find(({ id }) => id === asked) ?? []);
  return (
    <div class="line-tip" aria-hidden="true" ref={(tip) => place(tip, x, y)}>
      {claims.slice(0, mostTold).map(({ id, cause, effect, relation, text }) => (
        <div key={id}>
          <p class="line-tip-head">
            {inWords(nameOf(cause))} <RelationMark relation={relation} /> {inWords(nameOf(effect))}
          </p>
          <p>{inWords(text)}</p>
        </div>
      ))}
      {claims.length > mostTold && <p class="quiet-text">{messages.value.map.moreClaims(claims.length - mostTold)}</p>}
    </div>
  );
}

/** Beside the pointer, inside the pane. The security policy allows no style in the page's text, only in its objects. */
function place(tip: HTMLElement | null, x: number, y: number): void {
  const pane = tip?.parentElement;
  if (tip === null || !pane) return;
  const left = Math.max(8, Math.min(x + 14, pane.clientWidth - tip.offsetWidth - 8));
  const below = y + 18 + tip.offsetHeight <= pane.clientHeight;
  tip.style.left = `${left}px`;
  tip.style.top = `${below ? y + 18 : Math.max(8, y - tip.offsetHeight - 14)}px`;
}
