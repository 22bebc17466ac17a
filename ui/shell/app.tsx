import { useSignal } from '@preact/signals';
import { Panel } from '../detail/panel.tsx';
import { MapPane } from '../map/map-pane.tsx';
import { messages } from '../messages/messages.ts';
import { searchBoxId } from '../search/search-box.tsx';
import { announcement } from './announce.ts';
import { Header } from './header.tsx';

const panelId = 'panel';

/** Header, map, panel. The panel is always there, so that nothing moves when something is selected. */
export function App() {
  const words = messages.value;
  const tall = useSignal(false);
  return (
    <div class={tall.value ? 'page tall-panel' : 'page'}>
      <a class="skip" href={`#${searchBoxId}`} onClick={(event) => focusOn(event, searchBoxId)}>
        {words.skipToSearch}
      </a>
      <a class="skip" href={`#${panelId}`} onClick={(event) => focusOn(event, panelId)}>
        {words.skipToDetail}
      </a>
      <Header />
      <main class="panes">
        <MapPane />
        <section class="panel" id={panelId} tabIndex={-1} aria-label={words.panel.label}>
          <button
            type="button"
            class="panel-handle"
            aria-expanded={tall.value}
            aria-controls="panel-scroll"
            onClick={() => {
              tall.value = !tall.value;
            }}
          >
            <span class="visually-hidden">{tall.value ? words.panel.lower : words.panel.raise}</span>
          </button>
          <div class="panel-scroll" id="panel-scroll">
            <Panel />
          </div>
        </section>
      </main>
      <p class="visually-hidden" role="status">
        {announcement.value}
      </p>
    </div>
  );
}

/** A fragment in the address would be lost with the next step: the focus is moved by hand. */
function focusOn(event: MouseEvent, id: string): void {
  event.preventDefault();
  document.getElementById(id)?.focus();
}
