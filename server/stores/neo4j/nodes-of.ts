/** The nodes of an article. People and Cypher read their properties, the API the record that those with one carry. */
import neo4j from 'neo4j-driver';
import type { Claim } from '../../../graph/model/claim.ts';
import type { Dataset } from '../../../graph/model/dataset.ts';
import type { MapLayout } from '../../../graph/model/layout.ts';
import { signOf } from '../../../graph/model/sign.ts';
import type { Spell } from '../../../graph/search/pinyin.ts';
import { foldedText, speltText } from '../folded-text.ts';
import { passagesOf } from './passages-of.ts';
import { named, type Properties, remarked } from './properties.ts';
import type { NodeKind } from './statements/write.ts';

/** The nodes of every kind; the article's own is not among them. */
export function nodesOf(dataset: Dataset, layout: MapLayout, spell: Spell): Record<NodeKind, readonly Properties[]> {
  const { article, concepts, claims, inferences, oppositions, works, tours } = dataset;
  const own = { article: article.id };
  const claimsOf = (kind: Claim['kind']) =>
    claims.filter((claim) => claim.kind === kind).map((claim) => ({ ...own, ...claimProperties(claim) }));
  return {
    section: article.sections.map(({ id, title, paragraphs }, place) => ({
      ...own,
      id,
      ...named(title),
      order: neo4j.int(place + 1),
      sentences: paragraphs.map((sentences) => neo4j.int(sentences)),
    })),
    table: article.tables.map(({ id, title, rows, columns }) => ({
      ...own,
      id,
      ...named(title),
      rows: rows.map(({ zh }) => zh),
      columns: columns.map(({ zh }) => zh),
    })),
    passage: passagesOf(dataset).map((properties) => ({ ...own, ...properties })),
    concept: concepts.map((concept) => ({
      ...own,
      id: concept.id,
      ...named(concept.pref),
      alt: concept.alt?.zh,
      altEn: concept.alt?.en,
      opposite: concept.opposite?.zh,
      oppositeEn: concept.opposite?.en,
      more: concept.more.zh,
      moreEn: concept.more.en,
      gloss: concept.gloss.zh,
      glossEn: concept.gloss.en,
      theme: concept.theme,
      core: concept.core,
      ...layout.concepts[concept.id],
      folded: foldedText(concept),
      spelt: speltText(concept, spell),
      record: JSON.stringify(concept),
    })),
    causal: claimsOf('causal'),
    descriptive: claimsOf('descriptive'),
    datum: claimsOf('datum'),
    normative: claimsOf('normative'),
    inference: inferences.map((inference) => ({
      ...own,
      id: inference.id,
      name: `${inference.scheme} ${inference.id}`,
      scheme: inference.scheme,
      explicit: inference.explicit,
      ...remarked(inference.remark),
      record: JSON.stringify(inference),
    })),
    opposition: oppositions.map((opposition) => ({
      ...own,
      id: opposition.id,
      name: `${opposition.axis ?? opposition.kind} ${opposition.id}`,
      kind: opposition.kind,
      axis: opposition.axis,
      explicit: opposition.explicit,
      ...remarked(opposition.remark),
      record: JSON.stringify(opposition),
    })),
    work: works.map((work) => ({
      ...own,
      id: work.id,
      name: work.title,
      type: work.type,
      creators: work.creators,
      year: work.year === null ? null : neo4j.int(work.year),
      container: work.container,
      publisher: work.publisher,
      pages: work.pages,
      url: work.url,
      folded: foldedText(work),
      spelt: speltText(work, spell),
      record: JSON.stringify(work),
    })),
    tour: tours.map((tour) => ({ ...own, id: tour.id, ...named(tour.title), record: JSON.stringify(tour) })),
  };
}

function claimProperties(claim: Claim): Properties {
  return {
    id: claim.id,
    ...named(claim.text),
    kind: claim.kind,
    ...(claim.kind === 'causal' ? { relation: claim.relation, sign: signOf(claim.relation) } : {}),
    ...(claim.kind === 'datum'
      ? {
          quantities: claim.quantities.map(
            ({ label, comparator, value, unit }) => `${label.zh}: ${comparator} ${value} ${unit}`,
          ),
        }
      : {}),
    modality: claim.modality,
    horizon: claim.horizon,
    voice: claim.voice,
    fidelity: claim.fidelity,
    ...remarked(claim.remark),
    folded: foldedText(claim),
    record: JSON.stringify(claim),
  };
}
