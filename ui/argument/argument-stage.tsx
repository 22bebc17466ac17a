import { useSignal } from '@preact/signals';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { measureIn } from '../drawing/measure-text.ts';
import { argumentWords } from '../messages/argument.ts';
import { inView } from '../messages/messages.ts';
import { announce } from '../shell/announce.ts';
import { Waiting } from '../shell/failure-notice.tsx';
import { go, language, view } from '../state/address.ts';
import { article } from '../state/dataset.ts';
import { isFiltered } from '../state/filtered.ts';
import { toClaimHere } from '../state/selection.ts';
import { ArgumentDrawing, type Drawing } from './argument-drawing.tsx';
import { argumentInput } from './argument-input.ts';
import { leftOut } from './argument-state.ts';
import { firstLook, type HeadAt } from './first-look.ts';
import { type PanAndZoom, panAndZoom } from './pan-and-zoom.ts';
import type { Part } from './part-of-argument.ts';
import { placing } from './placing.ts';
import { directionOf, stepInArgument } from './walk-argument.ts';

/** The picture, how it is moved about, and how the keys walk it. */
export function ArgumentStage({ part, paneWidth }: { readonly part: Part; readonly paneWidth: number }) {
  const words = inView(argumentWords);
  const pane = useRef<SVGSVGElement>(null);
  const layer = useRef<SVGGElement>(null);
  const moving = useRef<PanAndZoom | undefined>(undefined);
  const drawing = useSignal<Drawing | undefined>(undefined);
  const reached = useSignal<string | undefined>(undefined);
  const narrow = paneWidth < 560;

  const input = useMemo(() => {
    const family = getComputedStyle(document.documentElement).getPropertyValue('--sans');
    return argumentInput(part, language.value, paneWidth, measureIn(family));
    // The titles of the sections stand in the boxes, and may come after the argument.
  }, [part, language.value, narrow, article.value.state]);

  useLayoutEffect(() => {
    let wanted = true;
    const placed = placing(input.toPlace);
    if (placed instanceof Promise) {
      void placed.then((placed) => {
        if (wanted) drawing.value = { part, placed, boxes: input.boxes };
      });
    } else drawing.value = { part, placed, boxes: input.boxes };
    return () => {
      wanted = false;
    };
  }, [input]);

  const drawn = drawing.value;
  useLayoutEffect(() => {
    if (pane.current === null || layer.current === null || drawn === undefined) return undefined;
    const { placed } = drawn;
    const own = panAndZoom(pane.current, layer.current, placed);
    moving.current = own;
    const head = view.peek().claim ?? drawn.part.heads[0];
    const place = placed.claims.find(({ id }) => id === head)?.place ?? placed.claims[0]?.place;
    own.look(firstLook(placed, pane.current.getBoundingClientRect(), place, headAt(drawn.part)));
    reached.value = placed.claims.some(({ id }) => id === head) ? head : placed.claims[0]?.id;
    return () => own.destroy();
  }, [drawn, paneWidth]);

  const placeOf = (claim: string | undefined) => drawn?.placed.claims.find(({ id }) => id === claim)?.place;
  useEffect(() => {
    const place = placeOf(view.value.claim);
    if (place !== undefined) moving.current?.reveal(place);
  }, [view.value.claim, drawn]);

  const reach = (claim: string, byKey: boolean) => {
    reached.value = claim;
    const place = placeOf(claim);
    // What is pressed with a pointer must not move away before it is let go.
    if (byKey && place !== undefined) moving.current?.reveal(place);
  };
  const onKey = (event: KeyboardEvent) => {
    if (drawn === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    const direction = directionOf(event.key);
    if (direction !== undefined && reached.value !== undefined) {
      event.preventDefault();
      const next = stepInArgument(reached.value, direction, drawn.placed.claims, part.inferences);
      if (next === undefined) announce(words.noFurther);
      else layer.current?.querySelector<SVGAElement>(`[data-claim="${CSS.escape(next)}"]`)?.focus();
    } else if (event.key === '+' || event.key === '=') moving.current?.zoomBy(1.25);
    else if (event.key === '-') moving.current?.zoomBy(0.8);
    else if (event.key === '0') moving.current?.fit();
  };

  return (
    // The role `application` hands the arrow keys to this element; the rule does not count it as interactive.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      class="argument-stage"
      role="application"
      aria-label={words.drawing}
      aria-describedby="argument-keys"
      onKeyDown={onKey}
    >
      <p id="argument-keys" class="visually-hidden">
        {words.keys}
      </p>
      {drawn === undefined && <Waiting />}
      <svg ref={pane} class="argument-picture" role="presentation">
        <g ref={layer}>
          {drawn !== undefined && (
            <ArgumentDrawing
              {...drawn}
              language={language.value}
              selected={view.value.claim}
              reached={reached.value}
              faint={(claim) => isFiltered.value && leftOut(claim)}
              onSelect={(claim) => go(toClaimHere(claim))}
              onLookAround={(claim) => go({ ...toClaimHere(claim), around: claim })}
              onReach={reach}
            />
          )}
        </g>
      </svg>
      <Zoom moving={moving} />
    </div>
  );
}

/** A claim, or those of a step, in the middle of their argument; a thesis under its reasons; a section from its top. */
function headAt({ focus }: Part): HeadAt {
  if (focus.kind === 'claim' || focus.kind === 'step' || view.peek().claim !== undefined) return 'middle';
  return focus.kind === 'theses' ? 'bottom' : 'top';
}

function Zoom({ moving }: { readonly moving: { readonly current: PanAndZoom | undefined } }) {
  const words = inView(argumentWords);
  const buttons: readonly (readonly [string, string, () => void])[] = [
    [words.zoomIn, 'M8 3.5v9M3.5 8h9', () => moving.current?.zoomBy(1.4)],
    [words.zoomOut, 'M3.5 8h9', () => moving.current?.zoomBy(1 / 1.4)],
    [words.fit, 'M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3', () => moving.current?.fit()],
  ];
  return (
    <div class="zoom argument-zoom">
      {buttons.map(([name, stroke, act]) => (
        <button key={stroke} type="button" aria-label={name} title={name} onClick={act}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d={stroke} />
          </svg>
        </button>
      ))}
    </div>
  );
}
