import { Panel } from '../detail/panel.tsx';
import { GraphPane } from '../map/graph-pane.tsx';
import { messages } from '../messages/messages.ts';
import { searchBoxId } from '../search/search-box.tsx';
import { view } from '../state/address.ts';
import { pane, showDetail } from '../state/panes.ts';
import { announcement } from './announce.ts';
import { Header } from './header.tsx';
import { HelpSheet } from './help-sheet.tsx';
import { later } from './later.tsx';
import { PaneSwitch } from './pane-switch.tsx';

const panelId = 'panel';

const ReadingPane = later(async () => (await import('../reading/reading-pane.tsx')).ReadingPane);

/** Head, graph, reading when it is open, detail. The detail is always there, so that nothing moves with a selection. */
export function App() {
  const words = messages.value;
  return (
    <div class="page">
      <a class="skip" href={`#${searchBoxId}`} onClick={(event) => focusOn(event, searchBoxId)}>
        {words.skipToSearch}
      </a>
      <a
        class="skip"
        href={`#${panelId}`}
        onClick={(event) => {
          showDetail();
          requestAnimationFrame(() => document.getElementById(panelId)?.focus());
          event.preventDefault();
        }}
      >
        {words.skipToDetail}
      </a>
      <Header />
      <main class="panes" data-pane={pane.value} data-reading={view.value.reading}>
        <GraphPane />
        {view.value.reading && (
          <section class="reading-pane" aria-label={words.panes.readingLabel}>
            <ReadingPane />
          </section>
        )}
        <section class="panel" id={panelId} tabIndex={-1} aria-label={words.panel.label}>
          <div class="panel-scroll">
            <Panel />
          </div>
        </section>
        <PaneSwitch />
      </main>
      <HelpSheet />
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
