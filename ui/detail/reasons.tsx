import type { Meta, Reason } from '../../graph/answers/meta.ts';
import { messages } from '../messages/messages.ts';
import { sectionHeading } from './section-words.ts';

/** How far an answer is from the whole; nothing where it is the whole. `except`: what was said elsewhere. */
export function Completeness({ meta, except }: { readonly meta: Meta; readonly except: readonly Reason['code'][] }) {
  const reasons = meta.reasons.filter(({ code }) => !except.includes(code));
  if (reasons.length === 0) return null;
  return (
    <div class="left-out">
      <Reasons reasons={reasons} />
    </div>
  );
}

/** Why an answer is empty or not the whole, in our words. */
export function Reasons({ reasons }: { readonly reasons: readonly Reason[] }) {
  const words = messages.value;
  return (
    <ul class="reasons">
      {reasons.map((reason) => (
        <li key={reason.code}>
          {reason.sections === undefined || reason.sections.length === 0 ? (
            saidOf(reason)
          ) : (
            <details>
              <summary>{words.paths.notCoded(reason.sections.length)}</summary>
              {words.listed(reason.sections.map(sectionHeading))}
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}

function saidOf({ code, left }: Reason): string {
  const words = messages.value;
  return code === 'filter' && left !== undefined ? words.filter.leftOutHere(left) : words.reasons[code];
}
