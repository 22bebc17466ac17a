/** The behaviour of the server, without a process: what it needs is given to it, and nothing is read from outside. */
import compress from '@fastify/compress';
import rateLimit from '@fastify/rate-limit';
import fastify, { type FastifyRequest, type FastifyServerOptions } from 'fastify';
import { validatorCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod';
import { type Analyst, analystHere } from './analysis/analyst.ts';
import type { Api } from './http/api.ts';
import { articleFacts } from './http/article-facts.ts';
import { answerClientError } from './http/client-error.ts';
import { answerError } from './http/error-handler.ts';
import { insideOf, insider } from './http/inside.ts';
import { knownRoutes } from './http/known-routes.ts';
import { describeApi } from './http/openapi.ts';
import { longestPart } from './http/part-too-long.ts';
import { HttpProblem } from './http/problem.ts';
import { checkQueryString, parseQueryString } from './http/query-string.ts';
import { isForScreen, serveScreen } from './http/screen.ts';
import { secure } from './http/security.ts';
import { checkAndSerialise, serialise } from './http/serialise.ts';
import { storeAnswers } from './http/stored-answers.ts';
import { unknownAddress } from './http/unknown-address.ts';
import { type McpServers, mcpServers } from './mcp/mcp-servers.ts';
import { mcpRoute } from './mcp/route.ts';
import { exportRoute } from './routes/export.ts';
import { healthRoutes } from './routes/health.ts';
import { questionRoutes } from './routes/questions.ts';
import type { ClaimStore } from './stores/claim-store.ts';
import { cypherFormat } from './stores/neo4j/cypher-format.ts';

export interface AppOptions {
  readonly store: ClaimStore;
  /** pino's options; false: no log. */
  readonly log: Exclude<FastifyServerOptions['logger'], undefined>;
  /** The folder of the built screen. */
  readonly ui?: string;
  /** Requests a minute and client; 0: no limit. */
  readonly rateLimit?: number;
  /** Addresses of the reverse proxies that may say who the client is. */
  readonly proxies?: readonly string[];
  /** Milliseconds a search may take before it gives what it has. */
  readonly timeLimit?: number;
  /** Works out what may take long; given none, it is worked out in this thread. Closed by whoever opened it. */
  readonly analyst?: Analyst;
  /** Checks every answer against its schema before it is sent: for tests, because it costs more than the answer. */
  readonly checkAnswers?: boolean;
}

declare module 'fastify' {
  interface FastifyInstance {
    /** Makes a server of the Model Context Protocol over the same questions. */
    readonly assistants: McpServers;
  }
}

/** Takes a store that is open and is closed by whoever opened it. Ready to `listen` or to `inject`. */
export async function buildApp(options: AppOptions): Promise<Api> {
  const { store, proxies = [] } = options;
  const app = fastify({
    logger: options.log,
    trustProxy: proxies.length === 0 ? false : [...proxies],
    routerOptions: { maxParamLength: longestPart, querystringParser: parseQueryString },
    // Node would answer a missing Host with an empty page; `refuseMalformed` says what is wrong.
    http: { connectionsCheckingInterval: 500, headersTimeout: 10_000, requireHostHeader: false },
    requestTimeout: 10_000,
    connectionTimeout: 30_000,
    keepAliveTimeout: 10_000,
    handlerTimeout: 20_000,
    bodyLimit: 64 * 1024,
    forceCloseConnections: 'idle',
    // What still comes in over an open connection while the server stops is answered, and the connection closed.
    return503OnClosing: false,
    frameworkErrors: (error, request, reply) => void answerError(error, request, reply),
    clientErrorHandler: answerClientError,
  }).withTypeProvider<ZodTypeProvider>();
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(options.checkAnswers === true ? checkAndSerialise : serialise);
  app.setErrorHandler(answerError);
  app.removeContentTypeParser('text/plain');

  const known = knownRoutes();
  app.addHook('onRoute', ({ url, method }) => {
    if (!url.includes('*')) known.add(url, [method].flat());
  });
  app.addHook('onRequest', (request, reply, done) => {
    // Answered by the plugin for other sites, which knows no addresses.
    const allowed = request.method === 'OPTIONS' ? known.methods(pathOf(request)) : [];
    if (allowed.length > 0) reply.header('allow', allowed.join(', '));
    done();
  });
  await secure(app);
  storeAnswers(app, store);
  await app.register(compress, { threshold: 1024, encodings: ['br', 'gzip'] });
  await app.register(rateLimit, {
    max: options.rateLimit === 0 ? Number.MAX_SAFE_INTEGER : (options.rateLimit ?? 3000),
    timeWindow: 60_000,
    // What an assistant or an export asks inside is counted once, where it came in.
    allowList: ({ url, raw }: FastifyRequest) =>
      !/^\/(?:api|mcp)(?:[/?]|$)/.test(url) || raw.socket.remoteAddress === insider,
    errorResponseBuilder: (_request, { ttl }) =>
      new HttpProblem('too-many-requests', {
        zh: `请求过多；请在 ${Math.ceil(ttl / 1000)} 秒后再问。`,
        en: `Too many requests; ask again in ${Math.ceil(ttl / 1000)} seconds.`,
      }),
  });
  app.addHook('onRequest', (request, _reply, done) => {
    refuseMalformed(request);
    if (request.is404 && !['GET', 'HEAD'].includes(request.method))
      throw unknownAddress(known, request.method, pathOf(request));
    if (!request.is404) checkQueryString(request.url);
    done();
  });

  await describeApi(app);

  const assistants = mcpServers(app);
  app.decorate('assistants', assistants);
  const { analyst = analystHere(), timeLimit = 250 } = options;
  const sources = { store, facts: articleFacts(store), analyst, timeLimit };
  questionRoutes(app, sources);
  exportRoute(app, sources, insideOf(app), { cypher: cypherFormat });
  healthRoutes(app, sources);
  mcpRoute(app, assistants);

  const sendScreen = await serveScreen(app, options.ui);
  app.setNotFoundHandler({ preHandler: app.rateLimit() }, (request, reply) => {
    if (isForScreen(request)) return sendScreen(reply);
    throw unknownAddress(known, request.method, pathOf(request));
  });
  await app.ready();
  return app;
}

function pathOf({ url }: FastifyRequest): string {
  return url.split('?', 1)[0] ?? '/';
}

/** A question is asked by its address; a body would be silently ignored. */
function refuseMalformed({ method, headers, raw }: FastifyRequest): void {
  if (headers.host === undefined && raw.httpVersion === '1.1') {
    const detail = { zh: 'HTTP/1.1 的请求须写明主机（Host）。', en: 'An HTTP/1.1 request names its host.' };
    throw new HttpProblem('malformed-request', detail, { headers: { connection: 'close' } });
  }
  if (method !== 'GET' && method !== 'HEAD') return;
  const length = headers['content-length'];
  if ((length === undefined || length === '0') && headers['transfer-encoding'] === undefined) return;
  const detail = { zh: `${method} 请求不带正文。`, en: `A ${method} request takes no body.` };
  throw new HttpProblem('unexpected-body', detail, { headers: { connection: 'close' } });
}
