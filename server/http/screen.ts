/** The screen: the built files of ui/, or a page that says how to build them. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Api } from './api.ts';

const notBuilt = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Lunmai 论脉</title>
<h1>Lunmai 论脉</h1>
<p>The screen is not built yet: run <code>npm run build</code>, then start the server again.</p>
<p lang="zh">页面尚未构建：请先运行 <code>npm run build</code>，再启动服务器。</p>
<p><a href="/api/docs">The API</a> works without it.</p>
</html>
`;

/** Sends the first page of the screen. */
export type SendScreen = (reply: FastifyReply) => FastifyReply;

/** Serves the folder where it holds a built screen. Gives what answers every address that only the screen knows. */
export async function serveScreen(api: Api, folder: string | undefined): Promise<SendScreen> {
  if (folder === undefined || !existsSync(join(folder, 'index.html'))) {
    const send: SendScreen = (reply) =>
      reply.header('cache-control', 'no-cache').type('text/html; charset=utf-8').send(notBuilt);
    api.get('/', { schema: { hide: true } }, async (_request, reply) => send(reply));
    return send;
  }
  await api.register(fastifyStatic, {
    root: folder,
    schemaHide: true,
    cacheControl: false,
    preCompressed: true,
    allowedPath: (path) => !path.startsWith('/api/') && !path.startsWith('/health'),
    setHeaders: (response, path) => {
      // Vite names files under assets/ by their content.
      const hashed = path.startsWith(join(folder, 'assets/'));
      response.setHeader('vary', 'accept-encoding');
      response.setHeader('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  return (reply) => reply.sendFile('index.html');
}

/** Whether an unknown address is for the screen to make sense of: a page a browser goes to, not a part of the API. */
export function isForScreen(request: FastifyRequest): boolean {
  const html = request.headers.accept?.includes('text/html') ?? false;
  return html && !/^\/(?:api|health|assets|mcp)(?:[/?]|$)/.test(request.url);
}
