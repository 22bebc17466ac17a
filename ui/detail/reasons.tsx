import type { Meta, Reason } from '../../graph/answers/meta.ts';
import { inWords, messages } from '../messages/messages.ts';
import { sectionTitle } from '../state/dataset.ts';

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
              {words.listed(reason.sections.map(titled))}
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}

function titled(section: string): string {
  const title = sectionTitle(section);
  return title === undefined ? section : `${section} ${inWords(title)}`;
}

function saidOf({ code, left }: Reason): string {
  const words = messages.value;
  return code === 'filter' && left !== undefined ? words.filter.leftOutHere(left) : words.reasons[code];
}
