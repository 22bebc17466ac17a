import { type Sign, signs } from '../../graph/model/sign.ts';
import { messages } from '../messages/messages.ts';
import { go, view } from '../state/address.ts';
import { article, drawnGraph } from '../state/dataset.ts';
import { drawn } from '../state/graph-view-state.ts';
import { Choice } from './choice.tsx';
import { ZoomButtons } from './zoom-buttons.tsx';

/** The legend is the filter; and it states how much of the whole is drawn. */
export function Legend({ zooms }: { readonly zooms: boolean }) {
  const words = messages.value.legend;
  const picture = drawn.value;
  const { hidden, shown, pane } = view.value;
  const coreCount = drawnGraph.value?.concepts.filter(({ core }) => core).length ?? 0;
  const allCount = picture?.allConcepts ?? 0;
  const coverage = article.value.state === 'ready' ? article.value.data.data.coverage : undefined;
  return (
    <section class="legend" aria-label={words.label}>
      <div class="legend-tools">
        <div class="legend-signs" role="group" aria-label={words.signs}>
          {signs.map((sign) => (
            <SignToggle key={sign} sign={sign} count={picture?.bySign[sign]} hidden={hidden.includes(sign)} />
          ))}
        </div>
        <div class="legend-choices">
          <Choice
            name={words.scope}
            chosen={shown}
            options={[
              { value: 'core', label: `${words.core} ${coreCount}`, explained: words.coreCount },
              { value: 'all', label: `${words.all} ${allCount}`, explained: words.allCount },
            ]}
            onChoose={(value) => go({ shown: value })}
          />
          <Choice
            name={messages.value.map.paneSwitch}
            chosen={pane}
            options={[
              { value: 'map', label: messages.value.map.asMap },
              { value: 'outline', label: messages.value.map.asOutline },
            ]}
            onChoose={(value) => go({ pane: value })}
          />
        </div>
        {zooms && <ZoomButtons />}
      </div>
      <p class="legend-drawn">
        {picture !== undefined && (
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

interface SignToggleProps {
  readonly sign: Sign;
  readonly count: number | undefined;
  readonly hidden: boolean;
}

function SignToggle({ sign, count, hidden }: SignToggleProps) {
  const words = messages.value;
  const toggle = () => {
    const without = view.value.hidden.filter((other) => other !== sign);
    go({ hidden: hidden ? without : signs.filter((other) => other === sign || view.value.hidden.includes(other)) });
  };
  return (
    <button type="button" class="legend-sign" aria-pressed={!hidden} title={words.signMeaning[sign]} onClick={toggle}>
      <LineSample sign={sign} />
      <span>{words.sign[sign]}</span>{' '}
      <span class="count">
        {count ?? ''}
        <span class="visually-hidden"> {words.legend.claims(count ?? 0)}</span>
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
