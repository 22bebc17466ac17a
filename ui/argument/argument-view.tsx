import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { sectionHeading } from '../detail/section-words.ts';
import { Choice } from '../map/choice.tsx';
import { argumentWords } from '../messages/argument.ts';
import { inView, inWords, messages } from '../messages/messages.ts';
import { FailureNotice, Waiting } from '../shell/failure-notice.tsx';
import { Link } from '../shell/link.tsx';
import { go, view } from '../state/address.ts';
import { argument, argumentAnswer } from '../state/argument.ts';
import { article, nameOf } from '../state/dataset.ts';
import { isFiltered } from '../state/filtered.ts';
import { ArgumentLegend } from './argument-legend.tsx';
import { ArgumentStage } from './argument-stage.tsx';
import { leftOut, part, theses } from './argument-state.ts';
import { thesesAtFirst } from './focus-for.ts';
import type { Part } from './part-of-argument.ts';

const depths = [1, 2, 3] as const;

const toSections = { around: undefined, claim: undefined, concept: undefined } as const;
/** They are what is seen on no tour. */
const toTheses = { ...toSections, tour: undefined, step: 1 } as const;

/** The argument as a layered map, a part at a time: what it shows, the picture, how its lines are read. */
export function ArgumentView() {
  const frame = useRef<HTMLDivElement>(null);
  const width = useSignal(0);
  useLayoutEffect(() => {
    if (frame.current === null) return undefined;
    const watch = new ResizeObserver(([entry]) => {
      width.value = Math.round(entry?.contentRect.width ?? 0);
    });
    width.value = Math.round(frame.current.getBoundingClientRect().width);
    watch.observe(frame.current);
    return () => watch.disconnect();
  }, []);
  const answer = argumentAnswer.value;
  const shown = part.value;
  return (
    <div class="argument" ref={frame}>
      {answer?.state === 'failed' && <FailureNotice failure={answer.failure} again={answer.again} />}
      {shown === undefined && answer?.state !== 'failed' && <Waiting />}
      {shown !== undefined && (
        <>
          <Head part={shown} />
          {shown.inferences.length + shown.oppositions.length === 0 ? (
            <Nothing part={shown} />
          ) : (
            width.value > 0 && <ArgumentStage part={shown} paneWidth={width.value} />
          )}
          <ArgumentLegend />
        </>
      )}
    </div>
  );
}

/** Which part is drawn, how much of the whole it is, and the way to another part. */
function Head({ part: shown }: { readonly part: Part }) {
  const words = inView(argumentWords);
  const whole = argument.value;
  const { claim } = view.value;
  const around = shown.focus.kind === 'claim' ? shown.focus.claim : undefined;
  const faint = isFiltered.value ? shown.claims.filter(leftOut).length : 0;
  return (
    <div class="argument-head">
      <h2 class="visually-hidden">{titleOf(shown)}</h2>
      <div class="argument-tools">
        <PartChoice part={shown} />
        {(shown.focus.kind === 'claim' || shown.focus.kind === 'theses') && (
          <Choice
            name={words.depth}
            chosen={String(view.value.depth)}
            options={depths.map((steps) => ({ value: String(steps), label: messages.value.concept.depth(steps) }))}
            onChoose={(value) => go({ depth: depths.find((steps) => String(steps) === value) ?? 1 })}
          />
        )}
        {claim !== undefined && claim !== around && (
          <Link class="button quiet" change={{ around: claim }}>
            {words.look}
          </Link>
        )}
      </div>
      <p class="argument-drawn">
        {shown.focus.kind === 'theses' && (
          <span class="argument-what">{words.thesesOf(shown.heads.length, theses.value.length)}</span>
        )}
        {whole !== undefined && (
          <span>
            {words.drawn(
              shown.claims.length,
              whole.claims.length,
              shown.inferences.length,
              whole.inferences.length,
              shown.oppositions.length,
              whole.oppositions.length,
            )}
          </span>
        )}
        {shown.alone > 0 && (
          <span>
            {words.alone(shown.alone)} <Link change={{ view: 'table' }}>{words.aloneTable}</Link>
          </span>
        )}
        {faint > 0 && <span>{words.outside(faint)}</span>}
      </p>
    </div>
  );
}

function titleOf({ focus, heads }: Part): string {
  const words = inView(argumentWords);
  switch (focus.kind) {
    case 'claim': {
      const claim = argument.value?.claims.find(({ id }) => id === focus.claim);
      return words.aroundClaim(claim === undefined ? focus.claim : inWords(claim.text));
    }
    case 'sections':
      return words.section(messages.value.listed(focus.sections.map(sectionHeading)));
    case 'concept':
      return words.concept(inWords(nameOf(focus.concept)));
    case 'step':
      return messages.value.tours.argument;
    case 'theses':
      return words.thesesOf(heads.length, theses.value.length);
  }
}

/** The theses or one section, as a native list; what else is drawn is named in it. */
function PartChoice({ part }: { readonly part: Part }) {
  const { focus } = part;
  const words = inView(argumentWords);
  const sections =
    article.value.state === 'ready' ? [...article.value.data.data.sections, ...article.value.data.data.tables] : [];
  const chosen =
    focus.kind === 'theses'
      ? view.value.shown === 'all'
        ? 'every'
        : 'theses'
      : focus.kind === 'sections' && focus.sections.length === 1
        ? `in ${focus.sections[0]}`
        : 'other';
  const choose = (value: string) => {
    const { section: _, ...filter } = view.value.filter;
    const section = value.startsWith('in ') ? { section: [value.slice(3)] } : {};
    const shown = value === 'every' ? 'all' : value === 'theses' ? 'core' : view.value.shown;
    go({ ...(value.startsWith('in ') ? toSections : toTheses), shown, filter: { ...filter, ...section } });
  };
  return (
    <select
      class="argument-part"
      aria-label={words.part}
      value={chosen}
      onChange={(event) => choose(event.currentTarget.value)}
    >
      <option value="theses">{words.theses}</option>
      {theses.value.length > thesesAtFirst && <option value="every">{words.allTheses(theses.value.length)}</option>}
      {chosen === 'other' && <option value="other">{titleOf(part)}</option>}
      {sections.map(({ id }) => (
        <option key={id} value={`in ${id}`}>
          {sectionHeading(id)}
        </option>
      ))}
    </select>
  );
}

function Nothing({ part: { focus } }: { readonly part: Part }) {
  const words = inView(argumentWords);
  return (
    <div class="argument-nothing">
      <div class="notice">
        <p class="notice-heading">{focus.kind === 'theses' ? words.noneAtAll : words.nothing}</p>
        <p>{words.nothingWhy}</p>
        {focus.kind !== 'theses' && (
          <p class="notice-ways">
            <Link class="button quiet" change={{ ...toTheses, filter: withoutSections() }}>
              {words.back}
            </Link>
          </p>
        )}
      </div>
    </div>
  );
}

function withoutSections() {
  const { section: _, ...filter } = view.value.filter;
  return filter;
}
