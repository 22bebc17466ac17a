/** Everything the environment decides, read once. A bad variable is named, with what was given and what is accepted. */
import { isIP } from 'node:net';
import { delimiter } from 'node:path';
import { z } from 'zod';

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
/** Names of private networks that stand for their addresses (proxy-addr). */
const proxyNames = ['loopback', 'linklocal', 'uniquelocal'];
const neo4jSchemes = ['bolt:', 'bolt+s:', 'bolt+ssc:', 'neo4j:', 'neo4j+s:', 'neo4j+ssc:'];

export interface Neo4jConfig {
  readonly uri: string;
  readonly user: string;
  /** Undefined: the server asks for no authentication. */
  readonly password: string | undefined;
  readonly database: string;
}

export interface Config {
  /** 0: any free port. */
  readonly port: number;
  readonly host: string;
  /** Undefined: as befits where the log goes, to a person or to a machine. */
  readonly logLevel: (typeof logLevels)[number] | undefined;
  /** Articles, or folders of articles, beside those of the repository. */
  readonly articles: readonly string[];
  /** Undefined: the memory store. */
  readonly neo4j: Neo4jConfig | undefined;
  /** Requests a minute and client; 0: no limit. */
  readonly rateLimit: number;
  /** Addresses of the reverse proxies that may say who the client is; empty: none. */
  readonly proxies: readonly string[];
  /** Milliseconds a search may take before it gives what it has. */
  readonly timeLimit: number;
}

/** One line a variable; nothing secret in any of them. */
export class ConfigInvalid extends Error {
  override readonly name = 'ConfigInvalid';
  readonly lines: readonly string[];
  constructor(lines: readonly string[]) {
    super(lines.join('\n'));
    this.lines = lines;
  }
}

function whole(least: number, most: number) {
  return z
    .string()
    .regex(/^[0-9]{1,9}$/)
    .transform(Number)
    .pipe(z.int().min(least).max(most));
}

function listOf(separator: string) {
  return z
    .string()
    .transform((list) =>
      list
        .split(separator)
        .map((item) => item.trim())
        .filter((item) => item !== ''),
    )
    .refine((list) => list.length > 0);
}

/** What each variable accepts, in the words its message uses. */
const variables = {
  PORT: { schema: whole(0, 65_535), accepts: 'a port number from 0 to 65535 (0: any free port)' },
  HOST: { schema: z.string().regex(/^[A-Za-z0-9.:_-]{1,253}$/), accepts: 'a host name or an IP address' },
  LOG_LEVEL: { schema: z.enum(logLevels), accepts: logLevels.join(', ') },
  LUNMAI_ARTICLES: {
    schema: listOf(delimiter),
    accepts: `at least one folder; several are separated by "${delimiter}"`,
  },
  LUNMAI_RATE_LIMIT: {
    schema: whole(0, 1_000_000),
    accepts: 'requests a minute and client, 0 to 1000000 (0: no limit)',
  },
  LUNMAI_PROXIES: {
    schema: listOf(',').refine((list) => list.every(isProxy)),
    accepts: `addresses of reverse proxies, separated by ",": IP addresses, networks such as 10.0.0.0/8, ${proxyNames.join(', ')}`,
  },
  LUNMAI_TIME_LIMIT: { schema: whole(1, 60_000), accepts: 'milliseconds a search may take, 1 to 60000' },
  NEO4J_URI: {
    schema: z.string().refine(isNeo4jAddress),
    accepts: `an address such as bolt://localhost:7687 (${neo4jSchemes.map((scheme) => `${scheme}//`).join(', ')}) without user or password in it`,
  },
  NEO4J_USER: { schema: z.string(), accepts: 'a user name' },
  NEO4J_PASSWORD: { schema: z.string(), accepts: 'a password', secret: true },
  NEO4J_DATABASE: {
    schema: z.string().regex(/^[A-Za-z][A-Za-z0-9.-]{2,62}$/),
    accepts: 'a database name of 3 to 63 ASCII letters, digits, dots and hyphens',
  },
} as const satisfies Record<string, { schema: z.ZodType; accepts: string; secret?: true }>;

type Variable = keyof typeof variables;
type Value<Name extends Variable> = z.output<(typeof variables)[Name]['schema']>;

/**
 * Reads the environment; an empty variable counts as not set.
 * @throws ConfigInvalid naming every bad variable
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const bad: string[] = [];
  function read<Name extends Variable>(name: Name): Value<Name> | undefined {
    const given = env[name];
    if (given === undefined || given.trim() === '') return undefined;
    const { schema, accepts } = variables[name];
    const parsed = schema.safeParse(given);
    if (parsed.success) return parsed.data as Value<Name>;
    bad.push(`${name} is ${shown(name, given)}; accepted: ${accepts}.`);
    return undefined;
  }
  const uri = read('NEO4J_URI');
  const neo4j = {
    user: read('NEO4J_USER') ?? 'neo4j',
    password: read('NEO4J_PASSWORD'),
    database: read('NEO4J_DATABASE') ?? 'neo4j',
  };
  const config: Config = {
    port: read('PORT') ?? 3000,
    host: read('HOST') ?? '127.0.0.1',
    logLevel: read('LOG_LEVEL'),
    articles: read('LUNMAI_ARTICLES') ?? [],
    rateLimit: read('LUNMAI_RATE_LIMIT') ?? 3000,
    proxies: read('LUNMAI_PROXIES') ?? [],
    timeLimit: read('LUNMAI_TIME_LIMIT') ?? 250,
    neo4j: uri === undefined ? undefined : { uri, ...neo4j },
  };
  if (bad.length > 0) throw new ConfigInvalid(bad);
  return config;
}

function isProxy(address: string): boolean {
  const [ip = '', prefix] = address.split('/');
  const bits = isIP(ip) === 6 ? 128 : 32;
  if (isIP(ip) === 0) return proxyNames.includes(address);
  return prefix === undefined || (/^[0-9]{1,3}$/.test(prefix) && Number(prefix) <= bits);
}

function isNeo4jAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, username, password } = new URL(address);
  return neo4jSchemes.includes(protocol) && hostname !== '' && username === '' && password === '';
}

/** What was given, on one line and short; of an address, nothing that may be a password. */
function shown(name: Variable, given: string): string {
  if ('secret' in variables[name]) return 'not acceptable (its value is not shown)';
  return JSON.stringify(given.replace(/\/\/.*@/s, '//…@').slice(0, 120));
}
