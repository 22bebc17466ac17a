import type { Claim } from '../../graph/model/claim.ts';
import { signOf } from '../../graph/model/sign.ts';
import type { Language } from '../../graph/model/vocabulary.ts';
import { hrefOf } from '../state/address.ts';
import { toClaimHere } from '../state/selection.ts';
import { inferenceWords, oppositionWords } from './argument-input.ts';
import type { Place } from './box.ts';
import { type ClaimBox, markWidth, padding, type } from './claim-box.ts';
import { spokenClaim } from './claim-words.ts';
import { type Point, pathOf } from './lines.ts';
import type { Part } from './part-of-argument.ts';
import type { Placed } from './place-argument.ts';

export interface Drawing {
  readonly part: Part;
  readonly placed: Placed;
  readonly boxes: ReadonlyMap<string, ClaimBox>;
}

interface ArgumentDrawingProps extends Drawing {
  readonly language: Language;
  readonly selected: string | undefined;
  /** The one claim that the Tab key reaches; from there the arrow keys walk. */
  readonly reached: string | undefined;
  readonly faint: (claim: Claim) => boolean;
  readonly onSelect: (claim: string) => void;
  readonly onLookAround: (claim: string) => void;
  readonly onReach: (claim: string, byKey: boolean) => void;
}

/** The part as it was placed: lines below, then inferences and oppositions, claims on top. */
export function ArgumentDrawing(props: ArgumentDrawingProps) {
  const { part, placed, boxes, selected, reached, faint } = props;
  const faintIds = new Set(part.claims.filter(faint).map(({ id }) => id));
  const claims = new Map(part.claims.map((claim) => [claim.id, claim]));
  const inferences = new Map(part.inferences.map((one) => [one.id, one]));
  const oppositions = new Map(part.oppositions.map((one) => [one.id, one]));
  const places = new Map(placed.claims.map(({ id, place }) => [id, place]));
  return (
    <>
      {placed.inferences.map((at) => {
        const inference = inferences.get(at.id);
        if (inference === undefined) return null;
        const ids = [...inference.premises, inference.conclusion];
        const look = lookOf(inference.explicit, ids, faintIds, selected);
        const linked = inference.premises.length > 1;
        return (
          <g key={at.id} class={`inference ${look}`} aria-hidden="true">
            {at.premises.map(({ claim, line }) => (
              <path key={claim} class="line" d={pathOf(line)} />
            ))}
            <path class="line" d={pathOf(shortened(at.conclusion))} />
            <path class="tip" d={tipAt(at.conclusion.at(-1))} />
            <rect class="scheme" {...at.place} rx={at.place.height / 2} />
            {linked && <path class="bar" d={`M${at.place.x + 6} ${at.place.y}h${at.place.width - 12}`} />}
            <text class="label" x={at.place.x + at.place.width / 2} y={at.place.y + at.place.height / 2 + 4}>
              {inferenceWords(inference)}
            </text>
          </g>
        );
      })}
      {placed.oppositions.map((at) => {
        const opposition = oppositions.get(at.id);
        if (opposition === undefined) return null;
        const [first = '', second = ''] = opposition.claims;
        // The label reads from left to right between neighbours, else from above.
        const side = at.lines.length === 1 ? 'x' : 'y';
        const turned = (places.get(first)?.[side] ?? 0) > (places.get(second)?.[side] ?? 0);
        return (
          <g
            key={at.id}
            class={`opposition ${lookOf(opposition.explicit, opposition.claims, faintIds, selected)}`}
            aria-hidden="true"
          >
            {at.lines.map((line, index) => (
              <path key={index} class="line" d={pathOf(line)} />
            ))}
            {at.places.map((place, index) => (
              <g key={index}>
                <rect class="kind" {...place} rx={4} />
                <text class="label" x={place.x + place.width / 2} y={place.y + place.height / 2 + 4}>
                  {oppositionWords(opposition, turned ? 'turned' : 'as-given')}
                </text>
              </g>
            ))}
          </g>
        );
      })}
      {placed.claims.map(({ id, place }) => {
        const claim = claims.get(id);
        const box = boxes.get(id);
        if (claim === undefined || box === undefined) return null;
        return (
          <ClaimNode
            key={id}
            {...props}
            claim={claim}
            box={box}
            place={place}
            isFaint={faintIds.has(id)}
            isSelected={id === selected}
            isReached={id === reached}
          />
        );
      })}
      {placed.claims.map(({ id, place }) => {
        const { above = 0, below = 0 } = part.further.get(id) ?? {};
        return (
          <g key={id} class="further" aria-hidden="true">
            {above > 0 && <Further count={above} place={place} side="above" />}
            {below > 0 && <Further count={below} place={place} side="below" />}
          </g>
        );
      })}
    </>
  );
}

interface ClaimNodeProps extends ArgumentDrawingProps {
  readonly claim: Claim;
  readonly box: ClaimBox;
  readonly place: Place;
  readonly isFaint: boolean;
  readonly isSelected: boolean;
  readonly isReached: boolean;
}

/** A real link: it can be opened in a new tab and copied, and it is read out with all that the picture says about it. */
function ClaimNode({ claim, box, place, language, part, isFaint, isSelected, isReached, ...props }: ClaimNodeProps) {
  const { font, leading } = type[language];
  const left = place.x + padding.across;
  const head = place.y + padding.above + 11;
  const firstLine = place.y + padding.above + padding.head + font;
  // Of a section or a concept nearly every claim would be one.
  const heading = part.focus.kind !== 'sections' && part.focus.kind !== 'concept';
  const looks = [
    'argument-claim',
    isFaint ? 'faint' : '',
    heading && part.heads.includes(claim.id) ? 'head' : '',
    claim.voice === 'author' ? '' : 'borrowed',
  ];
  return (
    <a
      class={looks.filter((look) => look !== '').join(' ')}
      href={hrefOf(toClaimHere(claim.id))}
      data-claim={claim.id}
      aria-label={spokenClaim(claim, box, part, isFaint)}
      tabindex={isReached ? 0 : -1}
      {...(isSelected ? { 'aria-current': 'true' as const } : {})}
      onFocus={({ currentTarget }) => props.onReach(claim.id, currentTarget.matches(':focus-visible'))}
      onDblClick={() => props.onLookAround(claim.id)}
      onClick={(event: MouseEvent) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        props.onSelect(claim.id);
      }}
    >
      <rect class="box" {...place} rx={6} />
      <g aria-hidden="true">
        <KindMark claim={claim} x={left + 6} y={head - 4} />
        <text class={`head-words ${markClass(claim)}`} x={left + markWidth} y={head}>
          {`${box.head} `}
        </text>
        {box.lines.map((line, index) => (
          <text key={index} class="words" style={{ fontSize: `${font}px` }} x={left} y={firstLine + index * leading}>
            {line}
          </text>
        ))}
        <text class="foot-words" x={left} y={place.y + place.height - padding.below - 1}>
          {` ${box.foot}`}
        </text>
      </g>
    </a>
  );
}

/** That the argument goes on, above or below, outside the picture. */
function Further({
  count,
  place,
  side,
}: {
  readonly count: number;
  readonly place: Place;
  readonly side: 'above' | 'below';
}) {
  const width = 34;
  const x = place.x + place.width - width - 10;
  const y = (side === 'above' ? place.y : place.y + place.height) - 9;
  return (
    <>
      <rect x={x} y={y} width={width} height={18} rx={9} />
      <text x={x + width / 2} y={y + 13}>
        {side === 'above' ? '▲' : '▼'} {count}
      </text>
    </>
  );
}

const strokes = {
  plus: 'M-3.4 0h6.8M0-3.4v6.8',
  minus: 'M-3.4 0h6.8',
  mixed: 'M-3.6.8c1.2-2 2.2-2 3.6-.8s2.4 1.2 3.6-.8',
  none: 'M-2.8 2.8l5.6-5.6',
} as const;

/** A causal claim by its sign; a description, a figure, a norm by a square of their own. */
function KindMark({ claim, x, y }: { readonly claim: Claim; readonly x: number; readonly y: number }) {
  return (
    <g class={`kind-mark ${markClass(claim)}`} transform={`translate(${x} ${y})`}>
      {claim.kind === 'causal' ? (
        <>
          <circle r={6} />
          <path d={strokes[signOf(claim.relation)]} />
        </>
      ) : (
        <>
          <rect x={-5.5} y={-5.5} width={11} height={11} rx={2} />
          <path
            d={
              {
                descriptive: 'M-2.8-1.6h5.6M-2.8 1.6h5.6',
                datum: 'M-2.6 2.6v-2M0 2.6v-5.2M2.6 2.6v-3.6',
                normative: 'M0-3v3.2M0 2.6v.4',
              }[claim.kind]
            }
          />
        </>
      )}
    </g>
  );
}

function markClass(claim: Claim): string {
  return claim.kind === 'causal' ? `sign-text-${signOf(claim.relation)}` : 'kind-text';
}

function lookOf(
  explicit: boolean,
  claims: readonly string[],
  faint: ReadonlySet<string>,
  selected: string | undefined,
): string {
  const looks = [explicit ? 'explicit' : 'implicit'];
  if (claims.some((id) => faint.has(id))) looks.push('faint');
  if (selected !== undefined && claims.includes(selected)) looks.push('lit');
  return looks.join(' ');
}

/** The line ends where its tip begins. */
function shortened(line: readonly Point[]): readonly Point[] {
  const last = line.at(-1);
  return last === undefined ? line : [...line.slice(0, -1), { x: last.x, y: last.y - 8 }];
}

function tipAt(end: Point | undefined): string {
  return end === undefined ? '' : `M${end.x} ${end.y - 1}l-5-9.5h10z`;
}
