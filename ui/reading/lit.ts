/** What of the article is lit by the selection, and where the reading is scrolled to. */
import type { Claim } from '../../graph/model/claim.ts';
import { conceptsOf } from '../../graph/model/concepts-of.ts';

export interface Selected {
  readonly claim: string | undefined;
  readonly concept: string | undefined;
  readonly work: string | undefined;
  /** The claims of the chain that is drawn, or of the step of a tour. */
  readonly path: readonly string[] | undefined;
}

export interface Lit {
  /** Where the claim that is open is made. */
  readonly current: ReadonlySet<string>;
  /** Where the claims are made that touch the concept, cite the work or make up the chain or step. */
  readonly others: ReadonlySet<string>;
  readonly claims: ReadonlySet<string>;
  /** The first of these places in the order of the article; a claim that is open goes before all others. */
  readonly first: string | undefined;
}

/** `order`: every reference of the article, in its order. */
export function litBy(claims: readonly Claim[], selected: Selected, order: readonly string[]): Lit {
  const touched = claims.filter((claim) => touches(claim, selected));
  const current = new Set(claims.find(({ id }) => id === selected.claim)?.anchors);
  const others = new Set(touched.flatMap(({ anchors }) => anchors));
  const sought = current.size > 0 ? current : others;
  return {
    current,
    others,
    claims: new Set(touched.map(({ id }) => id)),
    first: order.find((ref) => sought.has(ref)),
  };
}

function touches(claim: Claim, { concept, work, path }: Selected): boolean {
  if (path !== undefined) return path.includes(claim.id);
  if (work !== undefined) return claim.cites?.some((cited) => cited.work === work) ?? false;
  return concept !== undefined && conceptsOf(claim).includes(concept);
}
