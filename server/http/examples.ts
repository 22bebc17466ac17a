/** One example of each answer for the API's document, all from one invented article about a water mill. */
import type { Argument } from '../../graph/answers/argument.ts';
import type { ArticleSummary, ArticleWhole } from '../../graph/answers/article.ts';
import type { ClaimWhole } from '../../graph/answers/claim.ts';
import type { Clash } from '../../graph/answers/clash.ts';
import type { ConceptWhole } from '../../graph/answers/concept.ts';
import type { Contrast } from '../../graph/answers/contrast.ts';
import type { CutAnswer } from '../../graph/answers/cut.ts';
import type { SectionEvidence } from '../../graph/answers/evidence.ts';
import type { Graph, Neighbourhood } from '../../graph/answers/graph.ts';
import type { Influence } from '../../graph/answers/influence.ts';
import type { Loop } from '../../graph/answers/loop.ts';
import type { Measures } from '../../graph/answers/measures.ts';
import type { BilingualReason, Meta } from '../../graph/answers/meta.ts';
import type { Path } from '../../graph/answers/path.ts';
import type { SearchHit } from '../../graph/answers/search.ts';
import type { Support } from '../../graph/answers/support.ts';
import type { Article } from '../../graph/model/article.ts';
import type { CausalClaim } from '../../graph/model/claim.ts';
import type { Concept } from '../../graph/model/concept.ts';
import type { Dataset } from '../../graph/model/dataset.ts';
import type { Tour } from '../../graph/model/tour.ts';
import { metaIn, unasked } from './spoken.ts';

const version = '4f1c09d2a7b3e856';

export function metaExample(
  counted: Pick<Meta, 'total' | 'shown'>,
  reasons: readonly (BilingualReason | undefined)[] = [],
): Meta {
  const given = reasons.filter((reason) => reason !== undefined);
  return metaIn({ ...counted, truncated: given.length > 0, reasons: given, version, store: 'memory' }, unasked);
}

const rain = { id: 'rain', pref: { zh: '雨量', en: 'rainfall' } };
const river = { id: 'river-level', pref: { zh: '河水水位', en: 'river level' } };

export const conceptExample: Concept = {
  ...river,
  more: { zh: '水位更高', en: 'the river stands higher' },
  gloss: { zh: '水坊前河水的高度。', en: 'How high the river stands before the mill.' },
  theme: 'order',
  core: true,
};

export const claimExample: CausalClaim = {
  id: 'c1',
  kind: 'causal',
  cause: rain.id,
  effect: river.id,
  relation: 'promotes',
  text: { zh: '雨量越大，水位越高。', en: 'The more it rains, the higher the river.' },
  modality: 'asserted',
  horizon: 'general',
  voice: 'author',
  fidelity: 'condensed',
  anchors: ['1.p1.s2'],
};

const coverage = { sentences: 3, covered: 3, coded: ['1'], uncoded: [] };
const counts = { concepts: 2, claims: 1, causal: 1, inferences: 0, oppositions: 0, works: 0 };

export const articleSummaryExample: ArticleSummary = {
  id: 'water-mill-1900',
  title: { zh: '水坊', en: 'The Water Mill' },
  authors: [{ name: { zh: '某人', en: 'Somebody' } }],
  year: 1900,
  language: 'zh',
  version,
  counts,
  coverage,
};

const articleRecord: Article = {
  id: articleSummaryExample.id,
  title: articleSummaryExample.title,
  authors: articleSummaryExample.authors,
  year: articleSummaryExample.year,
  language: articleSummaryExample.language,
  keywords: [],
  licence: 'CC0-1.0',
  coders: [],
  sections: [{ id: '1', title: { zh: '水', en: 'Water' }, paragraphs: [3] }],
  regions: [],
  tables: [],
  notes: [],
  silent: [],
  passages: [],
};

export const articleExample: ArticleWhole = { ...articleRecord, version, counts, coverage };

export const conceptWholeExample: ConceptWhole = {
  concept: conceptExample,
  broader: null,
  narrower: [],
  incoming: [claimExample],
  outgoing: [],
  mediating: [],
  about: [],
  related: [rain],
};

export const claimWholeExample: ClaimWhole = {
  claim: claimExample,
  concepts: [rain, river],
  concludedBy: [],
  premiseOf: [],
  oppositions: [],
  claims: [],
  works: [],
};

export const graphExample: Graph = {
  regions: [{ id: 'valley', title: { zh: '山谷', en: 'The valley' }, x: 0, y: 0, width: 480, height: 160 }],
  concepts: [
    { ...rain, theme: 'order', core: true, x: 90, y: 80, degree: 1 },
    { ...river, theme: 'order', core: true, x: 330, y: 80, degree: 1 },
  ],
  claims: [claimExample],
};

export const neighbourhoodExample: Neighbourhood = {
  concepts: [
    { ...conceptExample, distance: 0 },
    { ...conceptExample, ...rain, distance: 1 },
  ],
  claims: [claimExample],
};

export const pathExample: Path = {
  concepts: [rain, river],
  hops: [{ claim: claimExample, sign: 'plus', soFar: 'plus' }],
  sign: 'plus',
  joints: [],
  stitched: 0,
  weakestModality: 'asserted',
  voices: ['author'],
};

const wear: CausalClaim = {
  ...claimExample,
  id: 'c2',
  relation: 'inhibits',
  text: {
    zh: '雨量越大，堤坝漏水越多，水位越低。',
    en: 'The more it rains, the more the dam leaks, the lower the river.',
  },
  anchors: ['1.p1.s3'],
};

export const clashExample: Clash = {
  from: rain,
  to: river,
  plus: pathExample,
  minus: { ...pathExample, hops: [{ claim: wear, sign: 'minus', soFar: 'minus' }], sign: 'minus' },
};

const back: CausalClaim = {
  ...claimExample,
  id: 'c3',
  cause: river.id,
  effect: rain.id,
  text: { zh: '水面蒸发，又成了雨。', en: 'What the river gives off comes back as rain.' },
  anchors: ['1.p1.s3'],
};

export const loopExample: Loop = {
  ...pathExample,
  hops: [...pathExample.hops, { claim: back, sign: 'plus', soFar: 'plus' }],
  joints: [
    { kind: 'asserted', by: 'paragraph' },
    { kind: 'asserted', by: 'paragraph' },
  ],
  polarity: 'reinforcing',
};

export const influenceExample: Influence = {
  concepts: [{ ...river, distance: 1, sign: 'plus', routes: [{ sign: 'plus', claims: ['c1'], stitched: 0 }] }],
  claims: [claimExample],
};

export const supportExample: Support = {
  claim: back,
  restsOn: [
    {
      depth: 1,
      inference: {
        id: 'i1',
        premises: ['c1'],
        conclusion: 'c3',
        scheme: 'cause-to-effect',
        explicit: true,
        anchors: ['1.p1.s3'],
      },
    },
  ],
  bears: [],
  grounds: ['c1'],
  claims: [claimExample, back],
};

export const argumentExample: Argument = {
  claims: [claimExample, back],
  inferences: supportExample.restsOn.map(({ inference }) => inference),
  oppositions: [],
};

export const contrastExample: Contrast = {
  opposition: { id: 'o1', kind: 'tension', claims: ['c1', 'c2'], explicit: true, anchors: ['1.p1.s3'] },
  claims: [claimExample, wear],
};

export const evidenceExample: SectionEvidence = {
  section: '1',
  claims: 1,
  data: [],
  works: [],
  sourceUnknown: [],
  hearsay: [],
  argued: [],
  bare: ['c1'],
};

export const cutExample: CutAnswer = {
  denied: [claimExample],
  unsupported: [back],
  weakened: [],
  inferences: ['i1'],
  loops: { before: 1, after: 0, broken: [loopExample] },
  connections: { before: 2, after: 1, lost: [{ from: rain, to: river }] },
};

export const measuresExample: Measures = {
  concepts: [
    { ...rain, inDegree: 0, outDegree: 1, betweenness: 0, pageRank: 0.350877, community: 0 },
    { ...river, inDegree: 1, outDegree: 0, betweenness: 0, pageRank: 0.649123, community: 0 },
  ],
  communities: 1,
  modularity: 0,
  methods: {
    betweenness: 'Brandes 2001, directed, unweighted, normalised',
    pageRank: 'Brin and Page 1998, weighted by the number of claims, damping 0.85, tolerance 1e-6',
    communities:
      'Louvain (Blondel et al. 2008), directed, weighted by the number of claims, resolution 1, in fixed order',
  },
};

export const tourExample: Tour = {
  id: 'first-walk',
  title: { zh: '初次走读', en: 'A first walk' },
  steps: [{ focus: { concepts: [rain.id], claims: ['c1'] }, text: { zh: '从雨说起。', en: 'It begins with rain.' } }],
};

export const searchHitExample: SearchHit = {
  kind: 'concept',
  id: river.id,
  label: river.pref,
  field: 'pref.zh',
  matched: river.pref.zh,
  marks: [{ from: 0, to: river.pref.zh.length }],
};

export const datasetExample: Dataset = {
  article: articleRecord,
  concepts: [{ ...conceptExample, ...rain }, conceptExample],
  claims: [claimExample],
  inferences: [],
  oppositions: [],
  works: [],
  tours: [],
};
