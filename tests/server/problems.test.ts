import type { InjectOptions } from 'fastify';
import { describe, expect, it } from 'vitest';
import { Problem } from '../../graph/answers/problem.ts';
import { StoreUnavailable } from '../../server/stores/claim-store.ts';
import { smallDataset } from '../fixtures/small-dataset.ts';
import { openApp, storeOf } from './open-app.ts';

const base = '/api/articles/small-1900';

/** Asks, and gives the problem document with the headers; fails where the answer is none. */
async function problemFor(request: string | InjectOptions, options: Parameters<typeof openApp>[1] = {}) {
  const { app } = await openApp([smallDataset()], options);
  const answer = await app.inject(request);
  expect(answer.headers['content-type']).toBe('application/problem+json');
  const problem = Problem.strict().parse(answer.json());
  expect(problem.status).toBe(answer.statusCode);
  return { problem, headers: answer.headers };
}

describe('a question about something that is not there is refused by name, with the nearest there is', () => {
  it.each([
    ['/api/articles/smal-1900', 404, 'no-such-article', 'article', ['small-1900']],
    ['/api/articles/smal-1900/graph', 404, 'no-such-article', 'article', ['small-1900']],
    [`${base}/concepts/rive`, 404, 'no-such-concept', 'id', ['river']],
    [`${base}/claims/c9`, 404, 'no-such-claim', 'id', ['c1', 'c2', 'c3']],
    [`${base}/claims?concept=mil`, 404, 'no-such-concept', 'concept', ['mill']],
    [`${base}/graph?concept=mill&concept=rian`, 404, 'no-such-concept', 'concept', ['rain']],
    [`${base}/neighbourhood?concept=rian`, 404, 'no-such-concept', 'concept', ['rain']],
    [`${base}/paths?from=rian&to=mill`, 404, 'no-such-concept', 'from', ['rain']],
    [`${base}/paths?from=rain&to=mil`, 404, 'no-such-concept', 'to', ['mill']],
    [`${base}/paths?from=rain&to=rain`, 400, 'same-concept', 'to', undefined],
    [`${base}/claims?section=2`, 400, 'bad-parameter', 'section', ['1', 'T1']],
    [`${base}/claims?work=almanac`, 400, 'bad-parameter', 'work', ['almanac-1899']],
    [`${base}/claims?modality=assertd`, 400, 'bad-parameter', 'modality', ['asserted']],
    [`${base}/claims?kind=causal&kind=norm`, 400, 'bad-parameter', 'kind', ['normative']],
    [`${base}/claims?lmit=3`, 400, 'unknown-parameter', 'lmit', ['limit']],
    [`${base}?verbose=1`, 400, 'unknown-parameter', 'verbose', undefined],
    ['/api/articles?page=2', 400, 'unknown-parameter', 'page', undefined],
  ])('%s', async (url, status, code, at, nearest) => {
    const { problem } = await problemFor(url);
    expect(problem).toMatchObject({ status, code, at, type: `urn:lunmai:problem:${code}` });
    expect(problem.nearest).toEqual(nearest);
    expect(problem.instance).toBe(url);
  });
});

describe('a value that cannot be meant is refused with what is accepted', () => {
  it.each([
    ['limit=', 'limit is ""; it takes a whole number from 1 to 200.'],
    ['limit=0x10', 'limit is "0x10"; it takes a whole number from 1 to 200.'],
    ['limit=1e2', 'limit is "1e2"; it takes a whole number from 1 to 200.'],
    ['limit=-1', 'limit is "-1"; it takes a whole number from 1 to 200.'],
    ['limit=201', 'limit is "201"; it takes a whole number from 1 to 200.'],
    ['limit=3&limit=4', 'limit is given 2 times; it takes a whole number from 1 to 200.'],
    ['core=yes', 'core is "yes"; it takes true or false.'],
    ['after=', 'after is ""; it takes an id of at most 64 characters.'],
    ['text=', 'text is ""; it takes text of 1 to 200 characters on one line.'],
    ['text=a%00b', 'text is "a\uFFFDb"; it takes text of 1 to 200 characters on one line.'],
    ['voice=', 'voice is ""; it takes one of author, cited, hearsay.'],
    ['text=%ED%A0%80', 'The value of "text" is not percent-encoded UTF-8.'],
    ['text=%zz', 'The value of "text" is not percent-encoded UTF-8.'],
  ])('%s', async (query, detail) => {
    const { problem } = await problemFor(`${base}/claims?${query}`);
    expect(problem).toMatchObject({ status: 400, code: 'bad-parameter', detail, at: query.split('=', 1)[0] });
  });

  it('a parameter that must be given is named when it is missing', async () => {
    const { problem } = await problemFor(`${base}/paths?from=rain`);
    expect(problem).toMatchObject({ code: 'bad-parameter', at: 'to' });
    expect(problem.detail).toBe('to is missing; it takes an id of at most 64 characters.');
  });

  it.each(['__proto__', 'constructor', 'prototype'])('%s is no parameter', async (name) => {
    const { problem } = await problemFor(`${base}/claims?${name}=1&${name}[x]=1`);
    expect(problem).toMatchObject({ status: 400, code: 'unknown-parameter', at: name });
  });
});

describe('an address that is not known', () => {
  it.each([
    [`${base}/pats`, [`${base}/paths`]],
    ['/api/article', ['/api/articles', '/api/docs']],
    [`${base}/concept/rain`, [`${base}/concepts/rain`]],
  ])('%s is told the nearest ones', async (url, nearest) => {
    const { problem } = await problemFor(url);
    expect(problem).toMatchObject({ status: 404, code: 'no-such-route' });
    expect(problem.nearest?.slice(0, nearest.length)).toEqual(nearest);
  });

  it.each([
    ['POST', `${base}/graph`],
    ['DELETE', base],
    ['PUT', '/health/live'],
  ] as const)('%s %s is not allowed, and the methods that are stand in the header', async (method, url) => {
    const payload = method === 'POST' ? 'text' : undefined;
    const { problem, headers } = await problemFor({
      method,
      url,
      ...(payload && { payload, headers: { 'content-type': 'text/plain' } }),
    });
    expect(problem).toMatchObject({ status: 405, code: 'method-not-allowed' });
    expect(headers.allow).toBe('GET, HEAD, OPTIONS');
  });

  it.each([
    ['application/json', '{'],
    ['text/plain', 'words'],
    ['application/x-unheard-of', '\u0000'],
  ])('a body of %s makes no difference to that', async (type, payload) => {
    const { problem } = await problemFor({ method: 'POST', url: base, payload, headers: { 'content-type': type } });
    expect(problem.status).toBe(405);
  });

  it('POST to nowhere is nowhere', async () => {
    expect((await problemFor({ method: 'POST', url: '/api/nowhere' })).problem.status).toBe(404);
  });

  it('that is not UTF-8 is malformed', async () => {
    for (const url of ['/api/%zz', `${base}/concepts/%ff`]) {
      expect((await problemFor(url)).problem).toMatchObject({ status: 400, code: 'malformed-request' });
    }
  });

  it('whose id is far too long is too long', async () => {
    const { problem } = await problemFor(`${base}/concepts/${'a'.repeat(10_000)}`);
    expect(problem).toMatchObject({ status: 414, code: 'address-too-long' });
    expect(problem.instance.length).toBeLessThanOrEqual(300);
  });

  it('whose id is no id names nothing', async () => {
    for (const id of ['a'.repeat(65), '%00', '%F0%9F%92%A9', '..%2f..', '__proto__', 'constructor']) {
      expect((await problemFor(`${base}/concepts/${id}`)).problem.code).toBe('no-such-concept');
    }
  });
});

describe('what is wrong with a request or with us', () => {
  it('a question with a body is refused rather than answered without it', async () => {
    const { problem } = await problemFor({ method: 'GET', url: base, payload: '{"limit":1}' });
    expect(problem).toMatchObject({ status: 400, code: 'unexpected-body' });
  });

  it('a store that does not answer is a 503 that says when to ask again', async () => {
    const store = await storeOf(smallDataset());
    const unavailable = async () => {
      throw new StoreUnavailable('bolt://secret-host refused', 1.2);
    };
    const broken = { ...store, article: unavailable, ping: unavailable };
    for (const url of [`${base}/graph`, '/health/ready']) {
      const { problem, headers } = await problemFor(url, { store: broken });
      expect(problem).toMatchObject({ status: 503, code: 'store-unavailable' });
      expect(headers['retry-after']).toBe('2');
      expect(JSON.stringify(problem)).not.toContain('secret');
    }
  });

  it('an error of ours is a 500 that tells nothing, and is logged with everything', async () => {
    const store = await storeOf(smallDataset());
    const logged: string[] = [];
    const log = { level: 'error', stream: { write: (line: string) => void logged.push(line) } };
    const broken = { ...store, concepts: () => Promise.reject(new Error('the password is swordfish')) };
    const { problem } = await problemFor(`${base}/concepts`, { store: broken, log });
    expect(problem).toMatchObject({ status: 500, code: 'internal-error' });
    expect(JSON.stringify(problem)).not.toContain('swordfish');
    expect(logged.join('')).toContain('swordfish');
  });

  it('an answer that does not fit its schema never leaves unnoticed', async () => {
    const store = await storeOf(smallDataset());
    const odd = { ...store, concepts: async () => [{ id: 'rain', surprise: true }] as never };
    expect((await problemFor(`${base}/concepts`, { store: odd })).problem.status).toBe(500);
    const article = await store.article('small-1900');
    const more = {
      ...store,
      articles: async () => [{ ...article, counts: { ...article?.counts, surprise: 1 } }] as never,
    };
    expect((await problemFor('/api/articles', { store: more })).problem.status).toBe(500);
  });
});
