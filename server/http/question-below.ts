/** A question about an article as it stands in an address after the article: `paths?from=a&to=b`, `concepts/river`. */
import { type AnsweredQuestion, answeredQuestions } from '../../graph/exports/held-by.ts';
import { nearest } from '../../graph/model/nearest.ts';
import { Refusal } from '../../graph/questions/refusal.ts';
import { checkQueryString } from './query-string.ts';
import { presentable } from './shown.ts';

export interface QuestionBelow {
  readonly name: AnsweredQuestion;
  /** As given, but spelled anew, so that it holds nothing but ASCII and stays below the article. */
  readonly address: string;
}

/** Questions about one thing among many, by the name of the many. */
const ofOne: Readonly<Record<string, AnsweredQuestion>> = { claims: 'claim', concepts: 'concept', tours: 'tour' };
const single: readonly string[] = Object.values(ofOne);
const names: readonly string[] = answeredQuestions.filter((name) => !single.includes(name));

/** @throws Refusal, HttpProblem where there is no such question or its parameters are malformed */
export function questionBelow(given: string): QuestionBelow {
  const start = given.indexOf('?');
  const path = start === -1 ? given : given.slice(0, start);
  const query = start === -1 ? '' : given.slice(start + 1);
  checkQueryString(`?${query}`);
  const asked = new URLSearchParams(query).toString();
  const [name = '', id, ...more] = path.split('/');
  const one = id === undefined ? name : ofOne[name];
  const question = answeredQuestions.find((known) => known === one);
  if (question === undefined || more.length > 0 || (id === undefined && !names.includes(name))) {
    throw new Refusal(
      'bad-parameter',
      {
        zh:
          `of 的值是“${presentable(given)}”；它应当是文章地址之后的一个提问：${names.join('、')}，` +
          '或某一论断、概念或导览（claims/c1），各带其参数。',
        en:
          `of is "${presentable(given)}"; it takes a question as it stands in an address after the article: ` +
          `${names.join(', ')}, or one of the claims, concepts or tours (claims/c1), each with its parameters.`,
      },
      'of',
      nearest(name, names),
    );
  }
  const place = id === undefined ? name : `${name}/${spelledAnew(id, given)}`;
  return { name: question, address: asked === '' ? place : `${place}?${asked}` };
}

/** An id in an address may be percent-encoded; dots alone would lead out of the place. */
function spelledAnew(id: string, given: string): string {
  try {
    const decoded = decodeURIComponent(id);
    if (!/^\.{0,2}$/.test(decoded)) return encodeURIComponent(decoded);
  } catch {
    // Not percent-encoded UTF-8, or a lone surrogate: no id.
  }
  throw new Refusal(
    'bad-parameter',
    {
      zh: `of 的值是“${presentable(given)}”，其中“${presentable(id)}”不是标识符。`,
      en: `of is "${presentable(given)}", in which "${presentable(id)}" is no id.`,
    },
    'of',
  );
}
