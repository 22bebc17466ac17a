/**
 * JSON-LD 1.1 with a context of its own, so that nothing is fetched: concepts in SKOS, claims with their causes and
 * effects, voices and derivation in PROV, anchors as Web Annotations that point at a passage by its reference and never
 * hold its text, citations in CiTO. Both languages. Tours and fingerprints are no part of it.
 *
 * A claim is an entity derived from the article. The author's are attributed to the author, others to whoever speaks,
 * with the works as their primary source where they are known.
 */
import type { Article } from '../model/article.ts';
import type { Citation, Claim } from '../model/claim.ts';
import type { Concept } from '../model/concept.ts';
import type { Dataset } from '../model/dataset.ts';
import { signOf } from '../model/sign.ts';
import type { BilingualLists } from '../model/text.ts';
import { themes, voices, type WorkType } from '../model/vocabulary.ts';
import type { Work } from '../model/work.ts';
import { context } from './json-ld-context.ts';
import type { Language } from './network.ts';
import { waltonSchemes } from './walton-schemes.ts';

export function jsonLd(dataset: Dataset, _language: Language, remarks: readonly string[] = []): string {
  const { article, concepts, claims, inferences, oppositions, works } = dataset;
  const named = namesIn(article);
  const authors = article.authors.map((_, place) => named('author', String(place + 1)));
  const described = [
    ...articleAndCoding(article, named, authors, remarks),
    ...concepts.map((concept) => conceptNode(concept, named)),
    ...claims.map((claim) => claimNode(claim, named, authors)),
    ...inferences.map(({ id, premises, conclusion, scheme, explicit, remark }) => ({
      id: named('inference', id),
      type: ['aif:RA-node', 'prov:Entity'],
      derivedFrom: named('article'),
      premise: premises.map((premise) => named('claim', premise)),
      conclusion: named('claim', conclusion),
      scheme: waltonSchemes[scheme],
      explicit,
      remark,
    })),
    ...oppositions.map(({ id, kind, claims: opposed, axis, explicit, remark }) => ({
      id: named('opposition', id),
      type: ['lunmai:Opposition', 'prov:Entity'],
      derivedFrom: named('article'),
      kind,
      opposes: opposed.map((claim) => named('claim', claim)),
      axis,
      explicit,
      remark,
    })),
    ...works.map((work) => workNode(work, named)),
    ...claims.map((claim) => annotation('claim', claim, named)),
    ...inferences.map((inference) => annotation('inference', inference, named)),
    ...oppositions.map((opposition) => annotation('opposition', opposition, named)),
  ];
  return `${JSON.stringify({ '@context': context, '@graph': described }, null, 2)}\n`;
}

/** The name of a thing in an article; ids are fit for it as they are. */
type Names = (kind: string, id?: string) => string;

function namesIn({ id: article }: Article): Names {
  return (kind, id) => ['urn:lunmai', article, kind, ...(id === undefined ? [] : [id])].join(':');
}

function articleAndCoding(article: Article, named: Names, authors: readonly string[], remarks: readonly string[]) {
  const { title, year, language, doi, url, licence, coders } = article;
  return [
    {
      id: named('article'),
      type: ['fabio:Article', 'prov:Entity'],
      title,
      creator: authors,
      issued: String(year),
      language,
      doi,
      seeAlso: url,
    },
    ...article.authors.map(({ name }, place) => ({
      id: authors[place],
      type: 'prov:Person',
      label: name,
    })),
    ...voices
      .filter((voice) => voice !== 'author')
      .map((voice) => ({ id: named('voice', voice), type: 'prov:Agent', label: voiceLabels[voice] })),
    {
      id: named('coding'),
      type: ['skos:ConceptScheme', 'prov:Entity'],
      derivedFrom: named('article'),
      licence,
      contributor: coders,
      comment: remarks,
    },
    ...themes.map((theme) => ({ id: named('theme', theme), type: 'skos:ConceptScheme', notation: theme })),
  ];
}

const voiceLabels = {
  cited: { zh: '注明的来源', en: 'a source named by note or name' },
  hearsay: { zh: '未注明的来源', en: 'an unnamed source' },
} as const;

function conceptNode({ id, pref, alt, opposite, more, gloss, theme, broader, core }: Concept, named: Names) {
  return {
    id: named('concept', id),
    type: 'skos:Concept',
    notation: id,
    prefLabel: pref,
    altLabel: nonEmpty(alt),
    opposite: nonEmpty(opposite),
    scopeNote: more,
    definition: gloss,
    inScheme: [named('coding'), named('theme', theme)],
    broader: broader && named('concept', broader),
    core,
  };
}

function claimNode(claim: Claim, named: Names, authors: readonly string[]) {
  const { id, text, modality, horizon, voice, fidelity, cites = [], remark } = claim;
  const known = cites.flatMap(({ work }) => (work === null ? [] : [named('work', work)]));
  return {
    id: named('claim', id),
    type: ['aif:I-node', `lunmai:${claim.kind}`, 'prov:Entity'],
    notation: id,
    text,
    ...(claim.kind === 'causal'
      ? {
          cause: named('concept', claim.cause),
          effect: named('concept', claim.effect),
          relation: claim.relation,
          sign: signOf(claim.relation),
          via: claim.via?.map((concept) => named('concept', concept)),
        }
      : { about: claim.about.map((concept) => named('concept', concept)) }),
    ...(claim.kind === 'datum'
      ? {
          quantity: claim.quantities.map(({ label, ...quantity }) => ({ type: 'lunmai:Quantity', label, ...quantity })),
        }
      : {}),
    modality,
    horizon,
    voice,
    fidelity,
    derivedFrom: named('article'),
    attributedTo: voice === 'author' ? authors : named('voice', voice),
    primarySource: voice === 'cited' ? known : undefined,
    ...citedByIntent(cites, named),
    citation: cites.map(({ note, work, intent }) => ({
      type: 'cito:Citation',
      citing: named('claim', id),
      cited: work === null ? undefined : named('work', work),
      characterization: `cito:${intent}`,
      note: note ?? undefined,
    })),
    remark,
  };
}

/** The property of each intent with the works it leads to. */
function citedByIntent(cites: readonly Citation[], named: Names) {
  const known = cites.flatMap(({ work, intent }) => (work === null ? [] : [{ work, intent }]));
  return Object.fromEntries(
    known.map(({ intent }) => [
      `cito:${intent}`,
      known.filter((one) => one.intent === intent).map(({ work }) => ({ id: named('work', work) })),
    ]),
  );
}

const workTypes: Readonly<Record<WorkType, string>> = {
  book: 'fabio:Book',
  article: 'fabio:Article',
  report: 'fabio:ReportDocument',
  preprint: 'fabio:Preprint',
  web: 'fabio:WebPage',
  chapter: 'fabio:BookChapter',
  thesis: 'fabio:Thesis',
};

function workNode({ id, type, title, creators, year, container, publisher, pages, url }: Work, named: Names) {
  return {
    id: named('work', id),
    type: [workTypes[type], 'prov:Entity'],
    notation: id,
    workTitle: title,
    workCreator: creators,
    issued: year === null ? undefined : String(year),
    container,
    publisher,
    pages,
    seeAlso: url,
  };
}

/** Where a record is anchored: body the record, targets the passages, by reference. */
function annotation(
  kind: string,
  { id, anchors }: { readonly id: string; readonly anchors: readonly string[] },
  named: Names,
) {
  return {
    id: named(`${kind}-anchors`, id),
    type: 'oa:Annotation',
    body: named(kind, id),
    target: anchors.map((reference) => ({
      type: 'oa:SpecificResource',
      source: named('article'),
      selector: { type: 'oa:FragmentSelector', conformsTo: 'urn:lunmai:passage-reference', value: reference },
    })),
  };
}

function nonEmpty(lists: BilingualLists | undefined) {
  return lists && Object.fromEntries(Object.entries(lists).filter(([, wordings]) => wordings.length > 0));
}
