/** One example of each problem for the API's document, about the water mill of examples.ts; as it is said in English. */
import type { Problem } from '../../graph/answers/problem.ts';
import { problemDocument } from './problem.ts';
import type { ProblemCode } from './problem-codes.ts';
import { unasked } from './spoken.ts';

interface Example {
  readonly instance?: string;
  readonly detail: string;
  readonly at?: string;
  readonly nearest?: readonly string[];
}

const mill = '/api/articles/water-mill-1900';

const examples: Readonly<Record<ProblemCode, Example>> = {
  'bad-parameter': {
    instance: `${mill}/claims?modality=assertd`,
    detail: 'modality is "assertd"; it takes one of asserted, probable, possible, hypothetical, intended.',
    at: 'modality',
    nearest: ['asserted'],
  },
  'unknown-parameter': {
    instance: `${mill}/concepts?cor=true`,
    detail: 'There is no parameter "cor" here. Accepted: theme, core, limit, after.',
    at: 'cor',
    nearest: ['core'],
  },
  'same-concept': {
    instance: `${mill}/paths?from=rain&to=rain`,
    detail: 'from and to are the same concept; loops are another question.',
    at: 'to',
  },
  'malformed-request': {
    instance: `${mill}/concepts/%ff`,
    detail: 'The address is not percent-encoded UTF-8.',
  },
  'unexpected-body': { detail: 'A GET request takes no body.' },
  'no-such-article': {
    instance: '/api/articles/water-mil-1900',
    detail: 'There is no article "water-mil-1900".',
    at: 'article',
    nearest: ['water-mill-1900'],
  },
  'no-such-concept': {
    instance: `${mill}/concepts/rian`,
    detail: 'There is no concept "rian" in this article.',
    at: 'id',
    nearest: ['rain'],
  },
  'no-such-claim': {
    instance: `${mill}/claims/c9`,
    detail: 'There is no claim "c9" in this article.',
    at: 'id',
    nearest: ['c1', 'c2', 'c3'],
  },
  'no-such-tour': {
    instance: `${mill}/tours/first-wlak`,
    detail: 'There is no tour "first-wlak" in this article.',
    at: 'id',
    nearest: ['first-walk'],
  },
  'no-such-route': {
    instance: `${mill}/pats`,
    detail: `There is nothing at ${mill}/pats.`,
    nearest: [`${mill}/paths`],
  },
  'method-not-allowed': { detail: 'POST is not allowed here; allowed: GET, HEAD, OPTIONS.' },
  'request-timeout': { instance: '/', detail: 'The request did not arrive in time.' },
  'body-too-large': { instance: '/mcp', detail: 'The body is too large.' },
  'address-too-long': { detail: 'A part of the address is too long: ids have at most 64 characters.' },
  'unsupported-media-type': { instance: '/mcp', detail: 'No body of this kind is accepted.' },
  'too-many-requests': { detail: 'Too many requests; ask again in 12 seconds.' },
  'headers-too-large': { instance: '/', detail: 'The address and the headers together exceed 16 kB.' },
  'internal-error': { detail: 'Something went wrong here. It has been logged.' },
  'store-unavailable': { detail: 'The store does not answer just now; ask again soon.' },
  'answer-timeout': { detail: 'The answer took too long; ask again, or ask for less.' },
};

export function problemExample(code: ProblemCode): Problem {
  const { instance = mill, detail, ...where } = examples[code];
  return problemDocument({ code, detail: { zh: detail, en: detail }, ...where }, instance, unasked);
}
