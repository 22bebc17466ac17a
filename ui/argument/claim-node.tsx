import type { Claim } from '../../graph/model/claim.ts';
import type { Language } from '../../graph/model/vocabulary.ts';
import { isPlainClick } from '../shell/plain-click.ts';
import { hrefOf } from '../state/address.ts';
import { toClaimHere } from '../state/selection.ts';
import type { Place } from './box.ts';
import { type ClaimBox, markWidth, padding, type } from './claim-box.ts';
import { spokenClaim } from './claim-words.ts';
import { KindMark, markClass } from './kind-mark.tsx';
import type { Part } from './part-of-argument.ts';

/** What a reader may do with the claims of the drawing. */
export interface ClaimActions {
  readonly onSelect: (claim: string) => void;
  readonly onLookAround: (claim: string) => void;
  readonly onReach: (claim: string, byKey: boolean) => void;
}

interface ClaimNodeProps extends ClaimActions {
  readonly language: Language;
  readonly part: Part;
  readonly claim: Claim;
  readonly box: ClaimBox;
  readonly place: Place;
  readonly isFaint: boolean;
  readonly isSelected: boolean;
  /** By the Tab key. */
  readonly isReached: boolean;
}

/** A real link: it can be opened in a new tab and copied, and it is read out with all that the picture says about it. */
export function ClaimNode({
  claim,
  box,
  place,
  language,
  part,
  isFaint,
  isSelected,
  isReached,
  ...props
}: ClaimNodeProps) {
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
        if (!isPlainClick(event)) return;
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
