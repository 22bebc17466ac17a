/**
 * An article as it stands in Neo4j. People read and query the properties and relationships; every authored node carries
 * its record verbatim as JSON besides, because a property can hold neither a nested object nor a null, and what the API
 * gives must be exactly what was loaded.
 */
import neo4j from 'neo4j-driver';
import type { Claim } from '../../../graph/model/claim.ts';
import type { Dataset } from '../../../graph/model/dataset.ts';
import type { MapLayout } from '../../../graph/model/layout.ts';
import { sectionOf } from '../../../graph/model/reference.ts';
import { signOf } from '../../../graph/model/sign.ts';
import type { Bilingual } from '../../../graph/model/text.ts';
import type { Spell } from '../../../graph/search/pinyin.ts';
import { foldedText, speltText } from '../folded-text.ts';
import { countsOf } from '../whole.ts';
import type { NodeKind, Part, RelationshipKind } from './statements/write.ts';

type Properties = Readonly<Record<string, unknown>>;

interface Link {
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
}

export interface ArticleGraph {
  /** Of the article's own node. */
  readonly properties: Properties;
  readonly parts: Readonly<Record<Part, readonly (Properties | Link)[]>>;
}

/**
 * What the indexed texts are made by (server/stores/folded-text.ts): where that changes this does too, and an article that
 * was loaded before is written anew, though it is the same version.
 */
export const indexedForm = 'simplified, spelt';

interface Loading {
  readonly version: string;
  /** Marks this load among all. */
  readonly load: string;
  readonly spell: Spell;
}

/** Takes a whole dataset (server/stores/whole.ts). */
export function graphOf(dataset: Dataset, layout: MapLayout, { version, load, spell }: Loading): ArticleGraph {
  return {
    properties: { ...articleProperties(dataset, layout), version, load, indexed: indexedForm },
    parts: { ...nodesOf(dataset, layout, spell), ...linksOf(dataset) },
  };
}

function articleProperties(dataset: Dataset, layout: MapLayout): Properties {
  const { article } = dataset;
  return {
    id: article.id,
    ...named(article.title),
    authors: article.authors.map(({ name }) => name.zh),
    authorsEn: article.authors.map(({ name }) => name.en),
    container: article.container?.zh,
    year: neo4j.int(article.year),
    language: article.language,
    doi: article.doi,
    url: article.url,
    licence: article.licence,
    ...Object.fromEntries(Object.entries(countsOf(dataset)).map(([kind, count]) => [kind, neo4j.int(count)])),
    record: JSON.stringify(article),
    layout: JSON.stringify(layout),
  };
}

function nodesOf(dataset: Dataset, layout: MapLayout, spell: Spell): Record<NodeKind, readonly Properties[]> {
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

/** Every passage that is fingerprinted, anchored at, noted or listed as claiming nothing, once. */
function passagesOf({ article, claims, inferences, oppositions }: Dataset): readonly Properties[] {
  const fingerprints = new Map(article.passages.map(({ ref, ...fingerprint }) => [ref, fingerprint]));
  const silent = new Map(article.silent.map(({ ref, reason }) => [ref, reason]));
  const references = new Set([
    ...fingerprints.keys(),
    ...silent.keys(),
    ...[...article.notes, ...claims, ...inferences, ...oppositions].flatMap(({ anchors }) => anchors),
  ]);
  return [...references].map((ref) => {
    const fingerprint = fingerprints.get(ref);
    return {
      id: ref,
      name: ref,
      section: sectionOf(ref),
      silent: silent.get(ref),
      ...(fingerprint === undefined
        ? {}
        : { len: neo4j.int(fingerprint.len), rolling: neo4j.int(fingerprint.rolling), sha256: fingerprint.sha256 }),
    };
  });
}

function linksOf(dataset: Dataset): Record<RelationshipKind, readonly Link[]> {
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

/** Neo4j Browser captions a node with its `name`. */
function named({ zh, en }: Bilingual): Properties {
  return { name: zh, nameEn: en };
}

function remarked(remark: Bilingual | undefined): Properties {
  return remark === undefined ? {} : { remark: remark.zh, remarkEn: remark.en };
}
