import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { smallDataset } from '../fixtures/small-dataset.ts';
import { layoutFor, openApp, storeOf } from './open-app.ts';

const graph = '/api/articles/small-1900/graph';
const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function builtScreen(): string {
  const folder = mkdtempSync(join(tmpdir(), 'lunmai-ui-'));
  folders.push(folder);
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>The screen</title>');
  writeFileSync(join(folder, 'assets/main-4f1c09d2.js'), 'export {};');
  writeFileSync(join(folder, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  return folder;
}

describe('an answer', () => {
  it('need not be sent again to who has it', async () => {
    const { app } = await openApp();
    const first = await app.inject(graph);
    const tag = String(first.headers.etag);
    expect(first.headers['cache-control']).toBe('no-cache');
    expect(tag).toMatch(/^"[\w-]+"$/);
    for (const header of [tag, `"other", ${tag}`, `W/${tag}`, '*']) {
      const again = await app.inject({ url: graph, headers: { 'if-none-match': header } });
      expect([again.statusCode, again.body]).toEqual([304, '']);
      expect(again.headers.etag).toBe(tag);
      expect([again.headers['content-type'], again.headers['content-length']]).toEqual([undefined, undefined]);
    }
    const changed = await app.inject({ url: `${graph}?sign=plus`, headers: { 'if-none-match': tag } });
    expect(changed.statusCode).toBe(200);
  });

  it.each([graph, '/api/openapi.json', '/api/docs'])('%s need not be sent again in any form', async (url) => {
    const { app } = await openApp();
    for (const method of ['GET', 'HEAD'] as const) {
      for (const encoding of ['identity', 'gzip', 'br']) {
        const headers = { 'accept-encoding': encoding };
        const { etag } = (await app.inject({ method, url, headers })).headers;
        for (const held of [String(etag), `"x-br", W/"y" ,${etag}`, '*']) {
          const again = await app.inject({ method, url, headers: { ...headers, 'if-none-match': held } });
          expect([again.statusCode, again.headers.etag, again.rawPayload.length]).toEqual([304, etag, 0]);
          expect([again.headers['content-type'], again.headers['content-length']]).toEqual([undefined, undefined]);
        }
        const other = await app.inject({ method, url, headers: { ...headers, 'if-none-match': '"x", y' } });
        expect(other.statusCode).toBe(200);
      }
    }
  });

  it('is compressed for who can read it so', async () => {
    const { app } = await openApp();
    const plain = await app.inject(graph);
    const { headers, rawPayload } = await app.inject({ url: graph, headers: { 'accept-encoding': 'br' } });
    expect(headers['content-encoding']).toBe('br');
    expect(headers.vary).toMatch(/accept-encoding/i);
    expect(brotliDecompressSync(rawPayload).equals(plain.rawPayload)).toBe(true);
    const zipped = await app.inject({ url: graph, headers: { 'accept-encoding': 'gzip' } });
    expect(gunzipSync(zipped.rawPayload).equals(plain.rawPayload)).toBe(true);
  });

  it('has a tag of its own in each form it is sent in', async () => {
    const { app } = await openApp();
    const sent = async (encoding: string) => {
      const { headers } = await app.inject({ url: graph, headers: { 'accept-encoding': encoding } });
      return String(headers.etag);
    };
    const tags = [await sent('identity'), await sent('gzip'), await sent('br')];
    expect(new Set(tags).size).toBe(3);
    const headers = { 'accept-encoding': 'br', 'if-none-match': tags[2] ?? '' };
    expect((await app.inject({ url: graph, headers })).statusCode).toBe(304);
    const other = { 'accept-encoding': 'gzip', 'if-none-match': tags[2] ?? '' };
    expect((await app.inject({ url: graph, headers: other })).statusCode).toBe(200);
  });

  it('is worked out once a version, in every form', async () => {
    const store = await storeOf(smallDataset());
    let asked = 0;
    const counting = {
      ...store,
      claims: (...question: Parameters<typeof store.claims>) => {
        asked += 1;
        return store.claims(...question);
      },
    };
    const { app } = await openApp([smallDataset()], { store: counting });
    const first = await app.inject(graph);
    const again = await app.inject(graph);
    const packed = await app.inject({ url: graph, headers: { 'accept-encoding': 'br' } });
    expect(asked).toBe(1);
    expect(again.body).toBe(first.body);
    expect(again.headers['content-type']).toBe(first.headers['content-type']);
    expect(brotliDecompressSync(packed.rawPayload).toString()).toBe(first.body);

    const changed = smallDataset();
    const [claim, ...others] = changed.claims;
    if (claim === undefined) throw new Error('the small dataset has no claim');
    const next = { ...changed, claims: [{ ...claim, text: { ...claim.text, en: 'Something else.' } }, ...others] };
    await store.load(next, layoutFor(next));
    const renewed = await app.inject(graph);
    expect(asked).toBe(2);
    expect(renewed.body).toContain('Something else.');
    expect(renewed.headers.etag).not.toBe(first.headers.etag);
  });

  it('is not kept where the article was replaced while it was worked out', async () => {
    const store = await storeOf(smallDataset());
    const changed = smallDataset();
    const next = { ...changed, article: { ...changed.article, year: 1999 } };
    let replaced = false;
    const replacing = {
      ...store,
      claims: async (...question: Parameters<typeof store.claims>) => {
        const found = await store.claims(...question);
        if (!replaced) await store.load(next, layoutFor(next));
        replaced = true;
        return found;
      },
    };
    const { app } = await openApp([smallDataset()], { store: replacing });
    const before = (await app.inject(graph)).json().meta.version;
    const after = (await app.inject(graph)).json().meta.version;
    expect(after).not.toBe(before);
    expect(after).toBe((await store.article('small-1900'))?.version);
  });

  it('may be read by other sites', async () => {
    const { app } = await openApp();
    const headers = { origin: 'https://elsewhere.example' };
    expect((await app.inject({ url: graph, headers })).headers['access-control-allow-origin']).toBe('*');
    const preflight = await app.inject({
      method: 'OPTIONS',
      url: graph,
      headers: {
        ...headers,
        'access-control-request-method': 'GET',
        'access-control-request-headers': 'accept-language, if-none-match',
      },
    });
    expect(preflight.statusCode).toBe(204);
    expect(preflight.headers['access-control-allow-methods']).toBe('GET, HEAD');
    expect(preflight.headers['access-control-allow-headers']).toBe('accept-language, if-none-match');
    expect(Number(preflight.headers['access-control-max-age'])).toBeGreaterThan(0);
  });

  it.each([
    ['an answer', graph, 200],
    ['a problem', '/api/nowhere', 404],
  ])('shows other sites the headers of %s that they need', async (_name, url, status) => {
    const { app } = await openApp();
    const { statusCode, headers } = await app.inject({ url, headers: { origin: 'https://elsewhere.example' } });
    expect([statusCode, headers['access-control-allow-origin']]).toEqual([status, '*']);
    expect(headers['access-control-expose-headers']).toBe('*');
  });

  it('is JSON, whole and in one piece, whatever kind or part is asked for', async () => {
    const { app } = await openApp();
    const whole = await app.inject(graph);
    for (const headers of [{ accept: 'application/xml' }, { accept: 'text/html' }, { range: 'bytes=0-9' }]) {
      const { statusCode, body, headers: given } = await app.inject({ url: graph, headers });
      expect([statusCode, body, given['content-type']]).toEqual([200, whole.body, 'application/json; charset=utf-8']);
      expect(given['accept-ranges']).toBeUndefined();
    }
  });

  it('has a head', async () => {
    const { app } = await openApp();
    const head = await app.inject({ method: 'HEAD', url: graph });
    expect([head.statusCode, head.body]).toEqual([200, '']);
    const whole = await app.inject(graph);
    for (const name of ['etag', 'vary', 'content-type', 'content-length', 'content-language'] as const) {
      expect([name, head.headers[name]]).toEqual([name, whole.headers[name]]);
    }
    const known = { method: 'HEAD', url: graph, headers: { 'if-none-match': String(head.headers.etag) } } as const;
    expect((await app.inject(known)).statusCode).toBe(304);
  });
});

describe('the headers', () => {
  it('let a page load from our own origin only', async () => {
    const { app } = await openApp();
    for (const url of ['/', '/api/openapi.json', '/api/nowhere']) {
      const { headers } = await app.inject(url);
      expect(headers['content-security-policy']).toMatch(
        /^default-src 'none';script-src 'self';style-src 'self';img-src 'self' data: blob:;font-src 'self';connect-src 'self';worker-src 'self'/,
      );
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['strict-transport-security']).toBeUndefined();
    }
    for (const url of [graph, `${graph}?x=1`]) {
      const { headers } = await app.inject(url);
      expect(headers['content-security-policy']).toBe("default-src 'none';frame-ancestors 'none'");
      expect(headers['x-content-type-options']).toBe('nosniff');
    }
    // Swagger UI styles its elements one by one; its scripts are ours too.
    expect((await app.inject('/api/docs')).headers['content-security-policy']).toMatch(
      /^default-src 'none';script-src 'self';style-src 'self' 'unsafe-inline';/,
    );
  });
});

describe('a method', () => {
  it.each([
    ['/api/articles', ['GET', 'HEAD', 'OPTIONS']],
    [graph, ['GET', 'HEAD', 'OPTIONS']],
    ['/api/openapi.json', ['GET', 'HEAD', 'OPTIONS']],
    ['/api/docs', ['GET', 'HEAD', 'OPTIONS']],
    ['/health/ready', ['GET', 'HEAD', 'OPTIONS']],
    ['/mcp', ['OPTIONS', 'POST']],
  ])('that %s does not know is refused with those that it does', async (url, allowed) => {
    const { app } = await openApp();
    for (const method of ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'] as const) {
      if (allowed.includes(method)) continue;
      const { statusCode, headers } = await app.inject({ method, url });
      expect([method, statusCode, headers.allow]).toEqual([method, 405, allowed.join(', ')]);
    }
    const options = await app.inject({ method: 'OPTIONS', url });
    expect([options.statusCode, options.headers.allow]).toEqual([204, allowed.join(', ')]);
  });
});

describe('the rate limit', () => {
  it('is told with every answer: how many, how many are left, and until when', async () => {
    const { app } = await openApp(undefined, { rateLimit: 2 });
    for (const left of [1, 0, 0]) {
      const { headers } = await app.inject(graph);
      expect([headers['x-ratelimit-limit'], headers['x-ratelimit-remaining']]).toEqual(['2', String(left)]);
      expect(Number(headers['x-ratelimit-reset'])).toBeGreaterThan(0);
    }
  });

  it('refuses who asks too much, says when to come back, and leaves health alone', async () => {
    const { app } = await openApp(undefined, { rateLimit: 2 });
    expect((await app.inject(graph)).statusCode).toBe(200);
    expect((await app.inject('/api/nowhere')).statusCode).toBe(404);
    const refused = await app.inject(graph);
    expect(refused.statusCode).toBe(429);
    expect(refused.headers['content-type']).toBe('application/problem+json');
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect(refused.json().code).toBe('too-many-requests');
    expect((await app.inject('/api/nowhere')).statusCode).toBe(429);
    for (let time = 0; time < 5; time++) expect((await app.inject('/health/ready')).statusCode).toBe(200);
  });

  it('counts clients behind a proxy one by one, and believes only the proxy', async () => {
    const from = (client: string) => ({ url: graph, headers: { 'x-forwarded-for': client } });
    const trusting = (await openApp(undefined, { rateLimit: 1, proxies: ['loopback'] })).app;
    expect((await trusting.inject(from('192.0.2.1'))).statusCode).toBe(200);
    expect((await trusting.inject(from('192.0.2.2'))).statusCode).toBe(200);
    expect((await trusting.inject(from('192.0.2.1'))).statusCode).toBe(429);
    const wary = (await openApp(undefined, { rateLimit: 1 })).app;
    expect((await wary.inject(from('192.0.2.1'))).statusCode).toBe(200);
    expect((await wary.inject(from('192.0.2.2'))).statusCode).toBe(429);
  });

  it('does not count the files of the screen', async () => {
    const { app } = await openApp(undefined, { rateLimit: 1, ui: builtScreen() });
    for (let time = 0; time < 3; time++) expect((await app.inject('/icon.svg')).statusCode).toBe(200);
    expect((await app.inject(graph)).statusCode).toBe(200);
  });

  it('can be switched off', async () => {
    const { app } = await openApp(undefined, { rateLimit: 0 });
    for (let time = 0; time < 5; time++) expect((await app.inject(graph)).statusCode).toBe(200);
  });
});

describe('the screen', () => {
  it('is served with its files, hashed ones for ever and the page afresh', async () => {
    const { app } = await openApp(undefined, { ui: builtScreen() });
    const page = await app.inject('/');
    expect(page.body).toContain('The screen');
    expect(page.headers['cache-control']).toBe('no-cache');
    const script = await app.inject('/assets/main-4f1c09d2.js');
    expect(script.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(script.headers['content-type']).toContain('javascript');
    expect((await app.inject('/icon.svg')).headers['cache-control']).toBe('no-cache');
  });

  it('answers every address a browser goes to, but neither for the API nor for missing files', async () => {
    const { app } = await openApp(undefined, { ui: builtScreen() });
    const browser = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
    const deep = await app.inject({ url: '/tea-house-2025/concepts?view=map', headers: browser });
    expect([deep.statusCode, deep.body]).toEqual([200, '<!doctype html><title>The screen</title>']);
    expect(deep.headers['cache-control']).toBe('no-cache');
    for (const url of ['/api/nowhere', '/api', '/health/nowhere', '/assets/gone.js']) {
      const { statusCode, headers } = await app.inject({ url, headers: browser });
      expect([statusCode, headers['content-type']]).toEqual([404, 'application/problem+json']);
    }
    expect((await app.inject('/tea-house-2025')).statusCode).toBe(404);
  });

  it('never leaves its folder', async () => {
    const { app } = await openApp(undefined, { ui: builtScreen() });
    for (const url of ['/..%2f..%2fetc/passwd', '/assets/..%5c..%5cindex.html', '/.%00/index.html']) {
      const { statusCode, body } = await app.inject(url);
      expect(statusCode).toBeGreaterThanOrEqual(400);
      expect(statusCode).toBeLessThan(500);
      expect(body).not.toContain('root:');
    }
  });

  it('that is not built is a page that says how', async () => {
    const { app } = await openApp(undefined, { ui: join(tmpdir(), 'lunmai-no-such-folder') });
    const { statusCode, headers, body } = await app.inject('/');
    expect([statusCode, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect(body).toContain('npm run build');
    const deep = await app.inject({ url: '/tea-house-2025', headers: { accept: 'text/html' } });
    expect(deep.body).toContain('npm run build');
  });
});

describe('health', () => {
  it('tells living from being ready', async () => {
    const { app } = await openApp();
    for (const url of ['/health/live', '/health/ready']) {
      const { headers, ...answer } = await app.inject(url);
      expect(answer.json()).toEqual({ data: { status: 'ok' } });
      expect(headers['cache-control']).toBe('no-store');
    }
  });
});
