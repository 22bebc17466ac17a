/** Problem documents (RFC 9457): the one shape of everything that is not an answer. */
import type { Problem } from '../../graph/answers/problem.ts';
import { type ProblemCode, problemCodes } from './problem-codes.ts';

export const problemType = 'application/problem+json';

/** Something that went wrong before or beside a question; a wrong question throws a Refusal. */
export class HttpProblem extends Error {
  override readonly name = 'HttpProblem';
  readonly code: ProblemCode;
  readonly at: string | undefined;
  readonly nearest: readonly string[];
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    code: ProblemCode,
    detail: string,
    given: {
      readonly at?: string;
      readonly nearest?: readonly string[];
      readonly headers?: Readonly<Record<string, string>>;
    } = {},
  ) {
    super(detail);
    this.code = code;
    this.at = given.at;
    this.nearest = given.nearest ?? [];
    this.headers = given.headers ?? {};
  }
}

/** The document; `instance` is the address that was asked, cut at 300 characters. */
export function problemDocument(
  code: ProblemCode,
  detail: string,
  instance: string,
  given: { readonly at?: string | undefined; readonly nearest?: readonly string[] } = {},
): Problem {
  const { status, title } = problemCodes[code];
  const { at, nearest = [] } = given;
  return {
    type: `urn:lunmai:problem:${code}`,
    title,
    status,
    code,
    detail,
    instance: instance.slice(0, 300),
    ...(at === undefined ? {} : { at }),
    ...(nearest.length === 0 ? {} : { nearest: [...nearest] }),
  };
}
