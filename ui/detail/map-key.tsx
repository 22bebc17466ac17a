import { themes } from '../../graph/model/vocabulary.ts';
import { comparisons } from '../../graph/questions/stricter-filters.ts';
import { messages } from '../messages/messages.ts';

/** What colours and the switch below the map mean, for whoever cannot point at them. */
export function MapKey() {
  const { theme, filter, introduction } = messages.value;
  return (
    <>
      <h4>{introduction.themesHeading}</h4>
      <ul class="plain theme-key">
        {themes.map((name) => (
          <li key={name}>
            <span class={`theme-mark theme-${name}`} aria-hidden="true" />
            {theme[name]}
          </li>
        ))}
      </ul>
      <h4>{introduction.strictHeading}</h4>
      <dl class="facts">
        {comparisons.map((name) => (
          <div key={name}>
            <dt>{filter.strict[name]}</dt>
            <dd>{filter.strictMeaning[name]}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
