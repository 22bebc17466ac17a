/** How a question reaches whoever answers it: over HTTP. A page that carries its article has another way (site/page/send.ts). */
import type { Language } from '../../graph/model/vocabulary.ts';

export interface Sending {
  readonly signal: AbortSignal | undefined;
  /** Where the server is, if not where the page is from. */
  readonly server: string;
  readonly language: Language | undefined;
}

export function send(path: string, { signal, server, language }: Sending): Promise<Response> {
  return fetch(`${server}${path}`, {
    headers: { accept: 'application/json', ...(language !== undefined && { 'accept-language': language }) },
    signal: signal ?? null,
  });
}
