/** The relationships of an article, each between the ids of two of its nodes. */
import neo4j from 'neo4j-driver';
import type { Dataset } from '../../../graph/model/dataset.ts';
import { sectionOf } from '../../../graph/model/reference.ts';
import { signOf } from '../../../graph/model/sign.ts';
import { passagesOf } from './passages-of.ts';
import type { Properties } from './properties.ts';
import type { RelationshipKind } from './statements/write.ts';

export interface Link {
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
}

/** The relationships of every kind. */
export function linksOf(dataset: Dataset): Record<RelationshipKind, readonly Link[]> {
  const { article, concepts, claims, inferences, oppositions, tours } = dataset;
  const causal = claims.filter((claim) => claim.kind === 'causal');
  const sections = new Set(article.sections.map(({ id }) => id));
  const tables = new Set(article.tables.map(({ id }) => id));
  const passages = passagesOf(dataset).map(({ id }) => String(id));
  const isCell = (ref: string) => /\.r[0-9]+\.c[0-9]+$/.test(ref);
  const inOrder = (from: string, list: readonly string[]) =>
    list.map((to, place) => link(from, to, { order: neo4j.int(place + 1) }));
  const anchored = (records: readonly { readonly id: string; readonly anchors: readonly string[] }[]) =>
    records.flatMap(({ id, anchors }) => inOrder(id, anchors));
  const passagesIn = (known: ReadonlySet<string>, cells: boolean) =>
    passages
      .filter((ref) => isCell(ref) === cells && known.has(sectionOf(ref)))
      .map((ref) => link(ref, sectionOf(ref)));
  return {
    sectionOf: article.sections.map(({ id }) => link(id, article.id)),
    tableIn: article.tables.filter(({ section }) => sections.has(section)).map(({ id, section }) => link(id, section)),
    tourOf: tours.map(({ id }) => link(id, article.id)),
    passageInSection: passagesIn(sections, false),
    passageInTable: passagesIn(tables, true),
    broader: concepts.flatMap(({ id, broader }) => (broader === undefined ? [] : [link(id, broader)])),
    cause: causal.map(({ id, cause }) => link(id, cause)),
    effect: causal.map(({ id, effect }) => link(id, effect)),
    via: causal.flatMap(({ id, via = [] }) => inOrder(id, via)),
    about: claims.flatMap((claim) => (claim.kind === 'causal' ? [] : inOrder(claim.id, claim.about))),
    cites: claims.flatMap(({ id, cites = [] }) =>
      cites.flatMap(({ note, work, intent }) =>
        work === null ? [] : [link(id, work, { note: note === null ? null : neo4j.int(note), intent })],
      ),
    ),
    claimAnchored: anchored(claims),
    premiseOf: inferences.flatMap(({ id, premises }) =>
      premises.map((premise, place) => link(premise, id, { order: neo4j.int(place + 1) })),
    ),
    concludes: inferences.map(({ id, conclusion }) => link(id, conclusion)),
    inferenceAnchored: anchored(inferences),
    opposes: oppositions.flatMap((opposition) => inOrder(opposition.id, opposition.claims)),
    oppositionAnchored: anchored(oppositions),
    influences: causal.map(({ id, cause, effect, relation }) =>
      link(cause, effect, { claim: id, relation, sign: signOf(relation) }),
    ),
  };
}

function link(from: string, to: string, properties: Properties = {}): Link {
  return { from, to, properties };
}
