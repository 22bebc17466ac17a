/** Headers that keep a browser from doing what this site never needs, and let other sites read the API. */
import cors from '@fastify/cors';
import helmet from '@fastify/helmet';
import type { Api } from './api.ts';

/** Scripts, styles and workers of our own origin only; nothing inline, nothing from elsewhere. */
const policy = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'", 'data:', 'blob:'],
  fontSrc: ["'self'"],
  connectSrc: ["'self'"],
  workerSrc: ["'self'"],
  baseUri: ["'none'"],
  formAction: ["'none'"],
};

/** Of data, which no browser shows as a page: enough that none takes it for one (OWASP, REST security). */
const dataHeaders = {
  'content-security-policy': "default-src 'none';frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
};
const isData = (url: string | undefined) => url?.startsWith('/api/articles') === true;

export async function secure(api: Api): Promise<void> {
  api.addHook('onRoute', (route) => {
    if (isData(route.url)) route.helmet = false;
  });
  api.addHook('onRequest', (request, reply, done) => {
    if (isData(request.routeOptions.url)) reply.headers(dataHeaders);
    done();
  });
  await api.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: policy },
    // Whether the site is reached by https, and by that alone, is for the proxy in front to know.
    strictTransportSecurity: false,
    crossOriginResourcePolicy: { policy: 'cross-origin' },
  });
  await api.register(cors, {
    origin: '*',
    methods: ['GET', 'HEAD'],
    // All: none is secret, and a line of their names would be the longest of an answer's head.
    exposedHeaders: '*',
    // A day: what may be asked does not change while the server runs.
    maxAge: 86_400,
    strictPreflight: false,
  });
}
