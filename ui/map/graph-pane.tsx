import { FilterSheet } from '../filter/filter-sheet.tsx';
import { FilterStrip } from '../filter/filter-strip.tsx';
import { messages } from '../messages/messages.ts';
import { Outline } from '../outline/outline.tsx';
import { FailureNotice, wronglyAsked } from '../shell/failure-notice.tsx';
import { later } from '../shell/later.tsx';
import { view } from '../state/address.ts';
import { graph } from '../state/dataset.ts';
import { filteredGraph } from '../state/filtered.ts';
import { detailInSight } from '../state/panes.ts';
import { withoutHidden } from '../state/picture.ts';
import { GraphHead } from './graph-head.tsx';
import { Legend } from './legend.tsx';
import { CannotDraw, MapCanvas } from './map-canvas.tsx';
import { mapState } from './mounted-map.ts';
import { PinStrip } from './pin-strip.tsx';

const TourStrip = later(async () => (await import('../tour/tour-strip.tsx')).TourStrip);
const MapStandIn = later(async () => (await import('./map-stand-in.tsx')).MapStandIn);

/** The views beside map and outline; their code comes when they are first shown. */
const others = {
  argument: later(async () => (await import('../argument/argument-view.tsx')).ArgumentView),
  loops: later(async () => (await import('../loops/loops-view.tsx')).LoopsView),
  table: later(async () => (await import('../table/table-view.tsx')).TableView),
};

/** The graph in one of its five views. A picture, above the outline, stands in for a map that the browser cannot draw. */
export function GraphPane() {
  const words = messages.value;
  const answer = graph.value;
  const cannot = mapState.value === 'impossible' || mapState.value === 'lost';
  const chosen = view.value.view;
  const shown = chosen === 'concepts' && cannot ? 'outline' : chosen;
  const absent = answer.state === 'failed' && wronglyAsked(answer.failure) === 'no-such-article';
  const Other = shown === 'concepts' || shown === 'outline' ? undefined : others[shown];
  return (
    <section class="graph-pane" aria-label={words.panes.views[shown].label}>
      {!absent && <GraphHead />}
      <div class="strips">
        <FilterStrip />
        <PinStrip />
        {view.value.tour !== undefined && !detailInSight.value && <TourStrip />}
      </div>
      <div class="map-stage">
        {/* That there is no such article is said once: in the detail, where that is in sight. */}
        {answer.state === 'failed' && !(absent && detailInSight.value) && (
          <FailureNotice failure={answer.failure} again={answer.again} />
        )}
        {answer.state === 'ready' && answer.data.data.concepts.length === 0 && (
          <p class="map-empty">{words.map.empty}</p>
        )}
        {!cannot && <MapCanvas hidden={shown !== 'concepts'} />}
        {shown === 'outline' && filteredGraph.value !== undefined && (
          <div class="view-stage">
            {cannot && chosen === 'concepts' && (
              <div class="map-stand-in">
                <CannotDraw />
                <MapStandIn />
              </div>
            )}
            <Outline graph={withoutHidden(filteredGraph.value, view.value)} />
          </div>
        )}
        {Other !== undefined && answer.state !== 'failed' && (
          <div class="view-stage">
            <Other />
          </div>
        )}
        <FilterSheet />
      </div>
      {!absent && <Legend view={shown} />}
    </section>
  );
}
