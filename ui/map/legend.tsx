import { signal } from '@preact/signals';
import { type Sign, signs } from '../../graph/model/sign.ts';
import { countedFacets } from '../filter/counted-facets.ts';
import { StrictnessChoice } from '../filter/strictness-choice.tsx';
import { messages } from '../messages/messages.ts';
import { announce } from '../shell/announce.ts';
import { go, view } from '../state/address.ts';
import { article } from '../state/dataset.ts';
import { drawn } from '../state/graph-view-state.ts';
import { withSignToggled } from '../state/view-filter.ts';
import type { GraphViewName } from '../state/view-state.ts';
import { StepButtons } from './step-buttons.tsx';
import { ZoomButtons } from './zoom-buttons.tsx';

/** The legend is the filter; and it states how much of the whole is drawn. */
export function Legend({ view: shown }: { readonly view: GraphViewName }) {
  const words = messages.value.legend;
  const picture = drawn.value;
  const coverage = article.value.state === 'ready' ? article.value.data.data.coverage : undefined;
  return (
    <section class="legend" aria-label={words.label}>
      <div class="legend-tools">
        <div class="legend-signs" role="group" aria-label={words.signs}>
          {signs.map((sign) => (
            <SignToggle key={sign} sign={sign} />
          ))}
        </div>
        <StrictnessChoice />
        <div class="legend-buttons">
          <StepButtons />
          {shown === 'concepts' && <ZoomButtons />}
        </div>
      </div>
      <p class="legend-drawn">
        {broughtBack.value && view.value.filter.sign === undefined && <span>{words.broughtBack}</span>}
        {picture !== undefined && (shown === 'concepts' || shown === 'outline') && (
          <span>{words.drawn(picture.concepts, picture.allConcepts, picture.claims, picture.allClaims)}</span>
        )}
        {coverage !== undefined && coverage.uncoded.length > 0 && (
          <span class="legend-coverage">
            {messages.value.coverage.short(coverage.coded.length, coverage.coded.length + coverage.uncoded.length)}
          </span>
        )}
      </p>
    </section>
  );
}

/** Whether the last press hid the last sign, which brings all of them back. */
const broughtBack = signal(false);

function press(sign: Sign): void {
  const { filter } = view.value;
  broughtBack.value = filter.sign?.length === 1 && filter.sign.includes(sign);
  go({ filter: withSignToggled(filter, sign) });
  if (broughtBack.value) announce(messages.value.legend.broughtBack);
}

function SignToggle({ sign }: { readonly sign: Sign }) {
  const words = messages.value;
  const { filter } = view.value;
  const count = countedFacets.value.sign.get(sign) ?? 0;
  return (
    <button
      type="button"
      class="legend-sign"
      aria-pressed={filter.sign?.includes(sign) !== false}
      title={words.signMeaning[sign]}
      onClick={() => press(sign)}
    >
      <LineSample sign={sign} />
      <span>{words.sign[sign]}</span>{' '}
      <span class="count">
        {count}
        <span class="visually-hidden"> {words.legend.claims(count)}</span>
      </span>
    </button>
  );
}

/** The line as the map draws it: arrowhead, bar, diamond, open ring at its end (ui/graph-view/draw-markers.ts). */
function LineSample({ sign }: { readonly sign: Sign }) {
  const end = { plus: 32, minus: 36, mixed: 28, none: 29 }[sign];
  return (
    <svg class={`line-sample sign-${sign}`} viewBox="0 0 40 14" aria-hidden="true">
      <path class="line" d={`M2 7H${end}`} />
      {sign === 'plus' && <path class="solid" d="M38 7l-9-4.6 2 4.6-2 4.6z" />}
      {sign === 'minus' && <path class="bar" d="M36.5 1.5v11" />}
      {sign === 'mixed' && <path class="solid" d="M39 7l-5.5 4.4-5.5-4.4 5.5-4.4z" />}
      {sign === 'none' && <circle class="ring" cx="33.5" cy="7" r="4" />}
    </svg>
  );
}
