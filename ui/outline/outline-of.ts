/** The graph as a list to read: by region of the map, what lies in none by theme; concepts with most claims first. */
import type { DrawnConcept, Graph } from '../../graph/answers/graph.ts';
import type { CausalClaim } from '../../graph/model/claim.ts';
import type { Bilingual } from '../../graph/model/text.ts';
import { type Theme, themes } from '../../graph/model/vocabulary.ts';

export interface OutlineConcept {
  readonly concept: DrawnConcept;
  /** The claims of which it is the cause, those to concepts that are not shown left out. */
  readonly claims: readonly CausalClaim[];
}

export interface OutlineGroup {
  readonly id: string;
  /** A region's title, or the theme whose concepts lie in no region. */
  readonly title: Bilingual | Theme;
  readonly concepts: readonly OutlineConcept[];
}

/**
 * The concepts shown and the claims between them, as on the map; `asked`: concepts that are shown in any case. Groups
 * without concepts are left out.
 */
export function outlineOf(
  graph: Graph,
  shown: 'core' | 'all',
  asked: ReadonlySet<string> = new Set(),
): readonly OutlineGroup[] {
  const concepts = graph.concepts
    .filter(({ id, core }) => core || shown === 'all' || asked.has(id))
    .sort((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1));
  const ids = new Set(concepts.map(({ id }) => id));
  const claimsFrom = new Map<string, CausalClaim[]>();
  for (const claim of graph.claims) {
    if (!ids.has(claim.cause) || !ids.has(claim.effect)) continue;
    const others = claimsFrom.get(claim.cause);
    if (others === undefined) claimsFrom.set(claim.cause, [claim]);
    else others.push(claim);
  }
  const homeOf = (concept: DrawnConcept) => graph.regions.find((region) => liesIn(concept, region))?.id;
  const group = (
    id: string,
    title: OutlineGroup['title'],
    belongs: (concept: DrawnConcept) => boolean,
  ): OutlineGroup => ({
    id,
    title,
    concepts: concepts.filter(belongs).map((concept) => ({ concept, claims: claimsFrom.get(concept.id) ?? [] })),
  });
  return [
    ...graph.regions.map(({ id, title }) => group(id, title, (concept) => homeOf(concept) === id)),
    ...themes.map((theme) =>
      group(`theme-${theme}`, theme, (concept) => concept.theme === theme && homeOf(concept) === undefined),
    ),
  ].filter((one) => one.concepts.length > 0);
}

function liesIn({ x, y }: DrawnConcept, region: Graph['regions'][number]): boolean {
  return x >= region.x && x <= region.x + region.width && y >= region.y && y <= region.y + region.height;
}
