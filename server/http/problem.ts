/** Problem documents (RFC 9457): the one shape of everything that is not an answer. */
import type { Problem } from '../../graph/answers/problem.ts';
import type { Bilingual } from '../../graph/model/text.ts';
import type { Language } from '../../graph/model/vocabulary.ts';
import { type ProblemCode, problemCodes } from './problem-codes.ts';

export const problemType = 'application/problem+json';

/** Something that went wrong before or beside a question; a wrong question throws a Refusal. */
export class HttpProblem extends Error {
  override readonly name = 'HttpProblem';
  readonly code: ProblemCode;
  /** The message in both languages. */
  readonly detail: Bilingual;
  readonly at: string | undefined;
  readonly nearest: readonly string[];
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    code: ProblemCode,
    detail: Bilingual,
    given: {
      readonly at?: string;
      readonly nearest?: readonly string[];
      readonly headers?: Readonly<Record<string, string>>;
    } = {},
  ) {
    super(detail.en);
    this.code = code;
    this.detail = detail;
    this.at = given.at;
    this.nearest = given.nearest ?? [];
    this.headers = given.headers ?? {};
  }
}

interface Said {
  readonly code: ProblemCode;
  readonly detail: Bilingual;
  readonly at?: string | undefined;
  readonly nearest?: readonly string[];
}

/** The document in one language; `instance` is the address that was asked, cut at 300 characters. */
export function problemDocument(
  { code, detail, at, nearest = [] }: Said,
  instance: string,
  language: Language,
): Problem {
  const { status, title } = problemCodes[code];
  return {
    type: `urn:lunmai:problem:${code}`,
    title: title[language],
    status,
    code,
    detail: detail[language],
    instance: instance.slice(0, 300),
    ...(at === undefined ? {} : { at }),
    ...(nearest.length === 0 ? {} : { nearest: [...nearest] }),
  };
}
