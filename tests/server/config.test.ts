import { readFileSync } from 'node:fs';
import { delimiter } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ConfigInvalid, readConfig } from '../../server/config.ts';

function linesFor(env: Record<string, string>): readonly string[] {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ConfigInvalid) return error.lines;
    throw error;
  }
  return [];
}

describe('the environment', () => {
  it('needs to say nothing', () => {
    expect(readConfig({})).toEqual({
      port: 3000,
      host: '127.0.0.1',
      logLevel: undefined,
      articles: [],
      rateLimit: 3000,
      proxies: [],
      timeLimit: 250,
      neo4j: undefined,
    });
  });

  it('counts an empty variable as not set', () => {
    expect(readConfig({ PORT: '', HOST: ' ', NEO4J_URI: '', LUNMAI_ARTICLES: '' })).toEqual(readConfig({}));
  });

  it('is read by its variables', () => {
    expect(
      readConfig({
        PORT: '0',
        HOST: '0.0.0.0',
        LOG_LEVEL: 'debug',
        LUNMAI_ARTICLES: ['here', ' there '].join(delimiter),
        LUNMAI_RATE_LIMIT: '0',
        LUNMAI_PROXIES: 'loopback, 10.0.0.0/8,::1',
        LUNMAI_TIME_LIMIT: '1000',
        NEO4J_URI: 'neo4j+s://graph.example.org',
        NEO4J_PASSWORD: ' with spaces ',
      }),
    ).toEqual({
      port: 0,
      host: '0.0.0.0',
      logLevel: 'debug',
      articles: ['here', 'there'],
      rateLimit: 0,
      proxies: ['loopback', '10.0.0.0/8', '::1'],
      timeLimit: 1000,
      neo4j: { uri: 'neo4j+s://graph.example.org', user: 'neo4j', password: ' with spaces ', database: 'neo4j' },
    });
  });

  it.each([
    ['PORT', '0x10'],
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '3000 '],
    ['HOST', 'two words'],
    ['LOG_LEVEL', 'loud'],
    ['LUNMAI_ARTICLES', delimiter],
    ['LUNMAI_RATE_LIMIT', 'many'],
    ['LUNMAI_PROXIES', '10.0.0.0/33'],
    ['LUNMAI_PROXIES', 'somewhere'],
    ['LUNMAI_TIME_LIMIT', '0'],
    ['NEO4J_URI', 'localhost:7687'],
    ['NEO4J_URI', 'http://localhost:7687'],
    ['NEO4J_URI', 'bolt://'],
    ['NEO4J_DATABASE', 'no spaces'],
  ])('names %s when it is %j, says what was given and what is accepted, in one line', (name, value) => {
    const lines = linesFor({ [name]: value });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(new RegExp(`^${name} is .+; accepted: .+\\.$`));
    expect(lines[0]).toContain(JSON.stringify(value));
  });

  it('names every bad variable at once', () => {
    const lines = linesFor({ PORT: 'x', LOG_LEVEL: 'x', NEO4J_DATABASE: '!' });
    expect(new Set(lines.map((line) => line.split(' ', 1)[0]))).toEqual(
      new Set(['LOG_LEVEL', 'NEO4J_DATABASE', 'PORT']),
    );
  });

  it('never has a password repeated, not even one inside an address', () => {
    const lines = linesFor({ NEO4J_URI: 'bolt://neo4j:se/cr@et@localhost:7687', NEO4J_PASSWORD: 'hidden', PORT: 'x' });
    expect(lines).toHaveLength(2);
    expect(lines.join('\n')).not.toMatch(/se\/cr|et@|hidden/);
  });

  it('is described whole in .env.example, which changes nothing', () => {
    const example = readFileSync(new URL('../../.env.example', import.meta.url), 'utf8');
    const env = Object.fromEntries(
      example.split('\n').flatMap((line) => {
        const [, name, value] = /^([A-Z0-9_]+)=(.*)$/.exec(line) ?? [];
        return name === undefined ? [] : [[name, value]];
      }),
    );
    expect(readConfig(env)).toEqual(readConfig({}));
    const source = readFileSync(new URL('../../server/config.ts', import.meta.url), 'utf8');
    const read = new Set([...source.matchAll(/read\('([A-Z0-9_]+)'\)/g)].map(([, name]) => name));
    expect(new Set(Object.keys(env))).toEqual(read);
  });
});
