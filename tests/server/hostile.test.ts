/** Whatever stands in whatever slot of whatever question: an answer that fits its schema, or a problem document. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Problem } from '../../graph/answers/problem.ts';
import { openApp } from './open-app.ts';

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly required: boolean;
  readonly schema: {
    readonly type: string;
    readonly enum?: readonly string[];
    readonly items?: { readonly enum?: readonly string[] };
  };
}

/** Percent-encodes a text; a lone surrogate as the three bytes it would have, which are no UTF-8. */
function encoded(text: string): string {
  return text.replace(/[^A-Za-z0-9]/gu, (character) => {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0xd800 || code > 0xdfff) return encodeURIComponent(character);
    return `%ED%${(0xa0 | ((code >> 6) & 0x1f)).toString(16)}%${(0x80 | (code & 0x3f)).toString(16)}`;
  });
}

const traps = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '..',
  '../..',
  '.',
  'null',
  'NaN',
];
const numbers = ['0', '-1', '00', '1e3', '0x10', '9'.repeat(30), '1.5', '٣', ' 1'];
const broken = [
  '%',
  '%zz',
  '%E0%A4%A',
  '%ff%fe',
  '%ED%A0%80',
  '%00',
  '%0d%0aSet-Cookie:a=b',
  '+',
  ';',
  '#',
  '&&',
  '==',
];
const injections = [
  "' OR 1=1 --",
  '}) MATCH (n) DETACH DELETE n //',
  '"*"~\\:/',
  '${jndi:x}',
  '<script>',
  '资本\u202e',
];

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }).map(encoded),
  fc.string({ unit: 'grapheme', maxLength: 40 }).map(encoded),
  fc
    .array(fc.integer({ min: 0xd800, max: 0xdfff }), { maxLength: 3 })
    .map((units) => encoded(String.fromCharCode(...units))),
  fc.constantFrom(...traps, ...numbers, ...injections).map(encoded),
  fc.constantFrom(...broken),
  fc.constantFrom(65, 255, 257, 10_000).map((length) => 'a'.repeat(length)),
);
const header = fc.string({ unit: fc.constantFrom(...Array.from('abzAZ019 ,;=*/"-_.%[]')), maxLength: 40 });

/** Values that are accepted, so that the hostile one is not always stopped at the door by another. */
const good: Readonly<Record<string, readonly string[]>> = {
  article: ['small-1900'],
  id: ['c1', 'river'],
  concept: ['rain', 'river'],
  from: ['rain'],
  to: ['mill'],
  of: ['rain', 'paths%3Ffrom%3Drain%26to%3Dmill', 'claims%3Fvoice%3Dcited', 'concepts/river'],
  on: ['mill'],
  through: ['river'],
  breaking: ['river'],
  claim: ['c3'],
  claims: ['c1', 'c1,c2'],
  section: ['1', 'T1'],
  work: ['almanac-1899'],
  q: ['claim', '%E6%A6%82'],
  text: ['claim'],
  after: ['c1'],
  core: ['true', 'false'],
};

function goodFor({ name, schema }: Parameter): fc.Arbitrary<string> {
  return fc.constantFrom(...(good[name] ?? schema.enum ?? schema.items?.enum ?? ['1', '2', '8']));
}

/** A taste; where nobody waits, in full. */
const requestsTried = process.env.CI === undefined ? 2000 : 50_000;

it('no request makes the server fail, or answer in another shape than it says', { timeout: 600_000 }, async () => {
  const { app } = await openApp(undefined, { rateLimit: 0 });
  const { paths } = (await app.inject('/api/openapi.json')).json<{
    paths: Record<string, { get: { parameters?: readonly Parameter[] } }>;
  }>();
  const requests = fc.constantFrom(...Object.entries(paths)).chain(([path, { get }]) => {
    const parameters = get.parameters ?? [];
    return fc.record({
      path: fc.constant(path),
      slots: fc.tuple(
        ...parameters.map((parameter) => {
          const valid = goodFor(parameter);
          const one = fc.oneof({ weight: 12, arbitrary: valid }, { weight: 1, arbitrary: hostile });
          const values = fc.oneof(
            { weight: parameter.required ? 0 : 6, arbitrary: fc.constant([]) },
            { weight: 3, arbitrary: fc.tuple(one) },
            { weight: parameter.schema.type === 'array' ? 1 : 0, arbitrary: fc.tuple(one, one) },
          );
          return fc.record({ parameter: fc.constant(parameter), values });
        }),
      ),
      more: fc.oneof({ weight: 9, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: fc.tuple(hostile, hostile) }),
      headers: fc.record(
        {
          accept: header,
          'accept-encoding': header,
          'accept-language': fc.oneof(header, fc.constantFrom('zh', 'zh-TW;q=0.5, *', 'fr')),
          'if-none-match': header,
          range: header,
          'x-forwarded-for': header,
        },
        { requiredKeys: [] },
      ),
    });
  });

  const seen = new Map<number, number>();
  await fc.assert(
    fc.asyncProperty(requests, async ({ path, slots, more, headers }) => {
      let address = path;
      const query: string[] = [];
      for (const { parameter, values } of slots) {
        if (parameter.in === 'path') address = address.replace(`{${parameter.name}}`, values[0] ?? '');
        else query.push(...values.map((value) => `${parameter.name}=${value}`));
      }
      if (more.length > 0) query.push(more.join('='));
      const answer = await app.inject({ url: `${address}?${query.join('&')}`, headers });
      seen.set(answer.statusCode, (seen.get(answer.statusCode) ?? 0) + 1);
      expect(answer.statusCode).toBeLessThan(500);
      if (answer.statusCode === 200 || answer.statusCode === 304) return;
      expect(answer.headers['content-type']).toBe('application/problem+json');
      if (answer.headers['content-encoding'] !== undefined) return;
      expect(Problem.strict().parse(answer.json()).status).toBe(answer.statusCode);
    }),
    { numRuns: requestsTried },
  );
  // The net is only worth something if much of it gets through, and much is stopped.
  for (const status of [200, 400, 404]) expect(seen.get(status) ?? 0).toBeGreaterThan(100);
});
