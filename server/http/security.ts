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

export async function secure(api: Api): Promise<void> {
  await api.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: policy },
    // Whether the site is reached by https, and by that alone, is for the proxy in front to know.
    strictTransportSecurity: false,
    crossOriginResourcePolicy: { policy: 'cross-origin' },
  });
  await api.register(cors, {
    origin: '*',
    methods: ['GET', 'HEAD'],
    exposedHeaders: [
      'etag',
      'content-language',
      'content-disposition',
      'allow',
      'retry-after',
      'lunmai-reasons',
      'lunmai-truncated',
      'x-ratelimit-limit',
      'x-ratelimit-remaining',
      'x-ratelimit-reset',
    ],
    // A day: what may be asked does not change while the server runs.
    maxAge: 86_400,
    strictPreflight: false,
  });
}
