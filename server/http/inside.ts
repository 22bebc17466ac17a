import type { Language } from '../../graph/model/vocabulary.ts';
import type { Api } from './api.ts';

/** In place of an address that a connection could have: who asks from inside. */
export const insider = 'insider';

/** What a route answers to whoever asks it in the same process. */
export interface AnsweredInside {
  readonly status: number;
  readonly body: string;
  readonly headers: Readonly<Record<string, unknown>>;
}

export type AskInside = (address: string, language: Language) => Promise<AnsweredInside>;

/** Asks routes in the same process, past the rate limit, which has counted what came in. */
export function insideOf(api: Api): AskInside {
  return async (url, language) => {
    const { statusCode, body, headers } = await api.inject({
      url,
      headers: { 'accept-language': language },
      remoteAddress: insider,
    });
    return { status: statusCode, body, headers };
  };
}
