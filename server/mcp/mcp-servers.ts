/** Servers of the Model Context Protocol: one a connection or request, all over the same tools. Nothing can be changed. */
import { type McpRequestContext, McpServer } from '@modelcontextprotocol/server';
import type { Api } from '../http/api.ts';
import { languageOf } from '../http/language.ts';
import { toolsOf } from './tools.ts';

/** `wish`: the language of who asks without a request of HTTP, as in Accept-Language. */
export type McpServers = (context: McpRequestContext, wish?: string) => McpServer;

const instructions = `
Lunmai holds scholarly articles as graphs: concepts, signed causal claims, inferences and oppositions. Begin with
"articles"; "search" finds the ids of concepts and claims by Chinese or English words.

What you may say of an answer:
- A claim's text is a paraphrase by the coder, not a quotation. Cite its anchors: section, paragraph, sentence.
- "voice" says whose claim it is: the author's, or that of somebody the author reports. "modality" says how strongly it
  is held, "fidelity" how far the coding stands from the wording. Say so when you repeat a claim.
- In a chain, a joint that is "stitched" was never asserted by the author: two claims that stand apart in the text and
  that a reader joins. Never present such a chain as the author's own argument.
- Clashes, loops and net signs are computed. What the author opposes himself is in "contrasts".
- An empty answer means that the article, as it is coded, does not say it. "meta.reasons" says what limits the answer.
`.trim();

/** To be called before the routes are registered, for they become the tools. */
export function mcpServers(api: Api): McpServers {
  const tools = toolsOf(api);
  return ({ requestInfo }, wish) => {
    const asked = requestInfo?.headers.get('accept-language') ?? wish;
    const language = languageOf({ headers: { 'accept-language': asked } });
    const server = new McpServer({ name: 'lunmai', title: 'Lunmai 论脉', version: '0.1.0' }, { instructions });
    for (const { name, description, inputSchema, call } of tools) {
      const annotations = { readOnlyHint: true, idempotentHint: true, openWorldHint: false };
      server.registerTool(name, { description, inputSchema, annotations }, (given) => call(given, language));
    }
    return server;
  };
}
