import type { Claim } from '../../graph/model/claim.ts';
import type { Language } from '../../graph/model/vocabulary.ts';
import type { ClaimBox } from './claim-box.ts';
import { type ClaimActions, ClaimNode } from './claim-node.tsx';
import { DrawnInference } from './drawn-inference.tsx';
import { DrawnOpposition } from './drawn-opposition.tsx';
import { FurtherMarks } from './further-marks.tsx';
import { lookOf } from './look-of.ts';
import type { Part } from './part-of-argument.ts';
import type { Placed } from './place-argument.ts';

export interface Drawing {
  readonly part: Part;
  readonly placed: Placed;
  readonly boxes: ReadonlyMap<string, ClaimBox>;
}

interface ArgumentDrawingProps extends Drawing, ClaimActions {
  readonly language: Language;
  readonly selected: string | undefined;
  /** The one claim that the Tab key reaches; from there the arrow keys walk. */
  readonly reached: string | undefined;
  readonly faint: (claim: Claim) => boolean;
}

/** The part as it was placed: lines below, then inferences and oppositions, claims on top. */
export function ArgumentDrawing(props: ArgumentDrawingProps) {
  const { part, placed, boxes, language, selected, reached, faint, ...actions } = props;
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
        return <DrawnInference key={at.id} inference={inference} at={at} look={look} />;
      })}
      {placed.oppositions.map((at) => {
        const opposition = oppositions.get(at.id);
        if (opposition === undefined) return null;
        const look = lookOf(opposition.explicit, opposition.claims, faintIds, selected);
        return <DrawnOpposition key={at.id} opposition={opposition} at={at} places={places} look={look} />;
      })}
      {placed.claims.map(({ id, place }) => {
        const claim = claims.get(id);
        const box = boxes.get(id);
        if (claim === undefined || box === undefined) return null;
        return (
          <ClaimNode
            key={id}
            {...actions}
            claim={claim}
            box={box}
            place={place}
            part={part}
            language={language}
            isFaint={faintIds.has(id)}
            isSelected={id === selected}
            isReached={id === reached}
          />
        );
      })}
      {placed.claims.map(({ id, place }) => (
        <FurtherMarks key={id} further={part.further.get(id)} place={place} />
      ))}
    </>
  );
}
