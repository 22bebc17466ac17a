import { z } from 'zod';
import { one, problems } from '../http/answers.ts';
import type { Api, Sources } from '../http/api.ts';

const Alive = z.object({ status: z.literal('ok') });
const unlimited = { config: { rateLimit: false } } as const;

/** live: the process answers. ready: the store answers too. */
export function healthRoutes(api: Api, { store }: Pick<Sources, 'store'>): void {
  api.get(
    '/health/live',
    {
      ...unlimited,
      schema: {
        operationId: 'live',
        summary: 'The process answers.',
        tags: ['health'],
        response: { 200: one(Alive, 'It does.', { status: 'ok' }) },
      },
    },
    async (_request, reply) => {
      reply.header('cache-control', 'no-store');
      return { data: { status: 'ok' as const } };
    },
  );
  api.get(
    '/health/ready',
    {
      ...unlimited,
      schema: {
        operationId: 'ready',
        summary: 'The store answers too.',
        tags: ['health'],
        response: { 200: one(Alive, 'It does.', { status: 'ok' }), ...problems() },
      },
    },
    async (_request, reply) => {
      reply.header('cache-control', 'no-store');
      await store.ping();
      return { data: { status: 'ok' as const } };
    },
  );
}
