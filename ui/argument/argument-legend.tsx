import { argumentWords } from '../messages/argument.ts';
import { inView } from '../messages/messages.ts';
import { narrow } from '../state/panes.ts';

/** How the lines of the picture are read; folded up where there is little room. */
export function ArgumentLegend() {
  const words = inView(argumentWords);
  if (!narrow.value) return <Samples />;
  return (
    <details class="argument-legend">
      <summary>{words.legend}</summary>
      <Samples />
    </details>
  );
}

function Samples() {
  const words = inView(argumentWords);
  const samples = [
    ['M3 3L14 13M31 3L20 13', 'M10 13h14', 'explicit', words.legendLinked],
    ['M2 9h30', '', 'explicit', words.legendExplicit],
    ['M2 9h30', '', 'implicit', words.legendImplicit],
  ] as const;
  return (
    <ul class="argument-samples plain" aria-label={words.legend}>
      {samples.map(([line, bar, look, meaning]) => (
        <li key={meaning}>
          <svg class={`inference ${look}`} viewBox="0 0 34 18" aria-hidden="true">
            <path class="line" d={line} />
            {bar !== '' && <path class="bar" d={bar} />}
          </svg>
          {meaning}
        </li>
      ))}
      <li>
        <svg class="opposition explicit" viewBox="0 0 34 18" aria-hidden="true">
          <path class="line" d="M2 9h30" />
          <rect class="kind" x="10" y="4" width="14" height="10" rx="2" />
        </svg>
        {words.legendOpposed}
      </li>
      <li>
        <span aria-hidden="true">▲▼</span> {words.legendFurther}
      </li>
    </ul>
  );
}
