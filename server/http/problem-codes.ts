/** Every code an error may carry, with its status and title. Codes are part of the API: add, never rename. */
import type { RefusalCode } from '../../graph/questions/refusal.ts';

export type ProblemCode =
  | RefusalCode
  | 'malformed-request'
  | 'unexpected-body'
  | 'no-such-route'
  | 'method-not-allowed'
  | 'request-timeout'
  | 'body-too-large'
  | 'address-too-long'
  | 'unsupported-media-type'
  | 'headers-too-large'
  | 'too-many-requests'
  | 'internal-error'
  | 'store-unavailable'
  | 'answer-timeout';

export const problemCodes: Readonly<Record<ProblemCode, { readonly status: number; readonly title: string }>> = {
  'bad-parameter': { status: 400, title: 'A value is not accepted' },
  'unknown-parameter': { status: 400, title: 'There is no such parameter' },
  'same-concept': { status: 400, title: 'Both ends are the same concept' },
  'malformed-request': { status: 400, title: 'The request is malformed' },
  'unexpected-body': { status: 400, title: 'A question has no body' },
  'no-such-article': { status: 404, title: 'There is no such article' },
  'no-such-concept': { status: 404, title: 'There is no such concept' },
  'no-such-claim': { status: 404, title: 'There is no such claim' },
  'no-such-tour': { status: 404, title: 'There is no such tour' },
  'no-such-route': { status: 404, title: 'There is no such address' },
  'method-not-allowed': { status: 405, title: 'The method is not allowed here' },
  'request-timeout': { status: 408, title: 'The request took too long to arrive' },
  'body-too-large': { status: 413, title: 'The body is too large' },
  'address-too-long': { status: 414, title: 'The address is too long' },
  'unsupported-media-type': { status: 415, title: 'The body is of an unknown kind' },
  'too-many-requests': { status: 429, title: 'Too many requests' },
  'headers-too-large': { status: 431, title: 'The headers are too large' },
  'internal-error': { status: 500, title: 'Something went wrong here' },
  'store-unavailable': { status: 503, title: 'The store does not answer' },
  'answer-timeout': { status: 503, title: 'The answer took too long' },
};
