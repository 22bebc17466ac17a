/** The article of the view and what is drawn of it, as they come in. */
import { computed } from '@preact/signals';
import type { DrawnConcept } from '../../graph/answers/graph.ts';
import type { Bilingual } from '../../graph/model/text.ts';
import { answerTo } from '../api/answers.ts';
import { articleQuestion, articlesQuestion, graphQuestion } from '../api/questions.ts';
import { view } from './address.ts';

const noAnswer = { state: 'waiting' } as const;

/** The list is needed to know which article is meant where the address names none, and to offer the others. */
export const articles = computed(() => answerTo(articlesQuestion).value);

/** Undefined: not known yet, or there is none. */
export const articleId = computed<string | undefined>(() => {
  if (view.value.article !== undefined) return view.value.article;
  return articles.value.state === 'ready' ? articles.value.data.data[0]?.id : undefined;
});

export const article = computed(() =>
  articleId.value === undefined ? noAnswer : answerTo(articleQuestion(articleId.value)).value,
);

/** The whole graph: what a filter leaves out is worked out here, so that a filter costs no question. */
export const graph = computed(() =>
  articleId.value === undefined ? noAnswer : answerTo(graphQuestion(articleId.value)).value,
);

/** The drawn graph itself, once it is there. */
export const drawnGraph = computed(() => (graph.value.state === 'ready' ? graph.value.data.data : undefined));

const concepts = computed(
  () => new Map<string, DrawnConcept>((drawnGraph.value?.concepts ?? []).map((concept) => [concept.id, concept])),
);

/** Undefined: there is no such concept, or the graph is not there yet. */
export function conceptOf(id: string): DrawnConcept | undefined {
  return concepts.value.get(id);
}

/** The label of a concept; its id until the graph is there. */
export function nameOf(concept: string): Bilingual {
  return conceptOf(concept)?.pref ?? { zh: concept, en: concept };
}

const sectionTitles = computed(
  () =>
    new Map<string, Bilingual>(
      article.value.state === 'ready'
        ? [...article.value.data.data.sections, ...article.value.data.data.tables].map(({ id, title }) => [id, title])
        : [],
    ),
);

/** An id that is a word is no number either, though its section has no name. */
const sectionNames = computed(
  () =>
    new Map<string, Bilingual>(
      (article.value.state === 'ready' ? article.value.data.data.sections : []).flatMap(({ id, title, name }) =>
        name === undefined && /^\d/.test(id) ? [] : [[id, name ?? title] as const],
      ),
    ),
);

/** What a section is called by instead of its number; undefined where the number is what readers know. */
export function sectionNamed(id: string): Bilingual | undefined {
  return sectionNames.value.get(id);
}

/** The title of a section or table. */
export function sectionTitle(id: string): Bilingual | undefined {
  return sectionTitles.value.get(id);
}
