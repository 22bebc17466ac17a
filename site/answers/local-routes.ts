/**
 * The API's own routes where there is no server: each question is checked, refused and answered by the same lines that
 * answer it over HTTP, and every answer is the same to the byte.
 */
import type { z } from 'zod';
import type { Language } from '../../graph/model/vocabulary.ts';
import type { Routes, Sources } from '../../server/http/api.ts';
import { knownRoutes } from '../../server/http/known-routes.ts';
import { longestPart, partTooLong } from '../../server/http/part-too-long.ts';
import { HttpProblem, problemDocument } from '../../server/http/problem.ts';
import { problemOf } from '../../server/http/problem-of.ts';
import { checkQueryString, parseQueryString } from '../../server/http/query-string.ts';
import { refusedParameter } from '../../server/http/refused-parameter.ts';
import { inLanguage } from '../../server/http/spoken.ts';
import { unknownAddress } from '../../server/http/unknown-address.ts';
import { exportRoute } from '../../server/routes/export.ts';
import { questionRoutes } from '../../server/routes/questions.ts';

export interface Answered {
  readonly status: number;
  /** JSON, which is an answer or a problem document, or the text of a file. */
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

interface Route {
  readonly parts: readonly string[];
  readonly query: z.ZodObject;
  readonly answer: (request: Request, reply: Reply) => Promise<unknown>;
}

/** What a question reads of a request. */
interface Request {
  readonly params: Readonly<Record<string, string>>;
  readonly query: unknown;
  readonly signal: AbortSignal;
}

/** What a question tells of its answer besides: how long it may be kept, or which file it is. */
interface Reply {
  readonly header: (name: string, value: string) => void;
  readonly headers: (headers: Readonly<Record<string, string>>) => void;
}

/** `address`: as the API spells it, from the path on. Never rejects: what goes wrong is a problem document. */
export function localRoutes(sources: Sources): (address: string, language: Language) => Promise<Answered> {
  const routes: Route[] = [];
  const known = knownRoutes();
  const collect = {
    get(
      pattern: string,
      { schema }: { readonly schema: { readonly querystring: z.ZodObject } },
      answer: Route['answer'],
    ) {
      routes.push({ parts: partsOf(pattern), query: schema.querystring, answer });
      known.add(pattern, ['GET']);
    },
  };
  // Of the framework's many ways to name a route, questions take this one.
  questionRoutes(collect as unknown as Routes, sources);
  exportRoute(collect as unknown as Routes, sources, (address, language) => answered(address, language));
  // Nobody can stop waiting while a search runs: whoever asks here is busy meanwhile.
  const { signal } = new AbortController();

  const answer = async (address: string, reply: Reply): Promise<unknown> => {
    const [path = '', search = ''] = address.split('?', 2);
    const given = partsOf(path);
    const route = routes.find(({ parts }) => fits(parts, given));
    if (route === undefined) throw unknownAddress(known, 'GET', path);
    checkQueryString(address);
    const query = parseQueryString(search);
    return route.answer({ params: paramsOf(route, given), query: checked(route, query), signal }, reply);
  };

  const answered = async (address: string, language: Language): Promise<Answered> => {
    const headers: Record<string, string> = {};
    const reply: Reply = {
      header(name, value) {
        headers[name] = value;
      },
      headers(more) {
        Object.assign(headers, more);
      },
    };
    try {
      const given = await answer(address, reply);
      const body = typeof given === 'string' ? given : JSON.stringify(inLanguage(given, language));
      return { status: 200, body, headers };
    } catch (error) {
      const problem = problemDocument(problemOf(error) ?? unforeseen, address, language);
      return { status: problem.status, body: JSON.stringify(problem), headers: {} };
    }
  };
  return answered;
}

const unforeseen = new HttpProblem('internal-error', { zh: '本页出错。', en: 'Something went wrong on this page.' });

function partsOf(path: string): readonly string[] {
  return path.split('/').slice(1);
}

function isSlot(part: string): boolean {
  return part.startsWith(':');
}

function fits(parts: readonly string[], given: readonly string[]): boolean {
  return parts.length === given.length && parts.every((part, place) => isSlot(part) || part === given[place]);
}

/** @throws HttpProblem where one is longer than the server reads */
function paramsOf({ parts }: Route, given: readonly string[]): Readonly<Record<string, string>> {
  const params: [string, string][] = parts.flatMap((part, place) =>
    isSlot(part) ? [[part.slice(1), decodeURIComponent(given[place] ?? '')]] : [],
  );
  if (params.some(([, value]) => value.length > longestPart)) throw new HttpProblem(...partTooLong);
  return Object.fromEntries(params);
}

/** @throws Refusal for the first parameter that the question does not take as it is */
function checked({ query: schema }: Route, given: Readonly<Record<string, unknown>>): unknown {
  const { data, error } = schema.safeParse(given);
  if (error === undefined) return data;
  const findings = error.issues.map(({ code, path, message, ...params }) => ({
    keyword: code,
    instancePath: `/${path.join('/')}`,
    message,
    params,
  }));
  throw refusedParameter(findings, given, Object.keys(schema.shape));
}
