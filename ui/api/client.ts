/** Asking the API: one way to send, one place where an error becomes something that can be shown in words. */
import type { Meta } from '../../graph/answers/meta.ts';
import type { Problem } from '../../graph/answers/problem.ts';
import type { Language } from '../../graph/model/vocabulary.ts';
import type { ComparedWith } from '../../graph/questions/stricter-filters.ts';
import { send } from './send.ts';

/** One thing, or a list with its stamp of completeness. */
export interface One<Data> {
  readonly data: Data;
}
export interface List<Data> extends One<Data> {
  readonly meta: Meta;
}

/** A list that may have been asked for a second time under a stricter filter. */
export interface Compared<Data> extends List<Data> {
  readonly compared?: List<Data> & {
    readonly only: ComparedWith;
    readonly lost: readonly string[];
    readonly changed: readonly string[];
    readonly gained: readonly string[];
  };
}

/** A question is an address that remembers the type of its answer. */
export interface Question<Answer> {
  readonly path: string;
  /** Never present; carries the type. */
  readonly answer?: Answer;
}

/** Why there is no answer: the server said so, it cannot be reached, or it spoke no sense. */
export type Failure =
  | { readonly kind: 'problem'; readonly problem: Problem }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'unreadable'; readonly status: number };

export type Outcome<Answer> =
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'failure'; readonly failure: Failure };

/**
 * Asks once. Never rejects, except with the reason of an aborted signal. `server`: where, if not where the page is from;
 * `language`: in which the server is to say what it says itself, if not as the browser asks.
 */
export async function ask<Answer>(
  question: Question<Answer>,
  {
    signal,
    server = '',
    language,
  }: { readonly signal?: AbortSignal; readonly server?: string; readonly language?: Language } = {},
): Promise<Outcome<Answer>> {
  let response: Response;
  try {
    response = await send(question.path, { signal, server, language });
  } catch {
    signal?.throwIfAborted();
    return { kind: 'failure', failure: { kind: 'unreachable' } };
  }
  try {
    const body: unknown = await response.json();
    if (response.ok) return { kind: 'answer', answer: body as Answer };
    if (isProblem(body)) return { kind: 'failure', failure: { kind: 'problem', problem: body } };
  } catch {
    signal?.throwIfAborted();
  }
  return { kind: 'failure', failure: { kind: 'unreadable', status: response.status } };
}

function isProblem(body: unknown): body is Problem {
  return typeof body === 'object' && body !== null && 'code' in body && 'detail' in body && 'title' in body;
}
