import { createMcpHandler } from '@modelcontextprotocol/server';
import type { Api } from '../http/api.ts';
import type { McpServers } from './mcp-servers.ts';

/** The Model Context Protocol over HTTP, without sessions: every request stands for itself. */
export function mcpRoute(api: Api, servers: McpServers): void {
  const handler = createMcpHandler(servers, { onerror: (error) => api.log.debug({ err: error }, 'mcp') });
  api.post('/mcp', { schema: { hide: true } }, async (request, reply) => {
    const headers = new Headers(
      Object.entries(request.headers).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
    );
    const address = new URL('/mcp', `${request.protocol}://${request.host}`);
    const asked = new Request(address, { method: 'POST', headers, body: JSON.stringify(request.body) });
    const answer = await handler.fetch(asked, { parsedBody: request.body });
    return reply.send(answer);
  });
}
