import type { Api } from './http/api.ts';
import type { ClaimStore } from './stores/claim-store.ts';

/**
 * Asks one search of every article once the server listens, so that the readings of Chinese names and the indexes are there
 * when the first reader types. It delays no start, and a store that does not answer yet says so to whoever asks in earnest.
 */
export async function warmUp(app: Api, store: ClaimStore): Promise<void> {
  for (const { article } of await store.articles()) {
    await app.inject(`/api/articles/${article.id}/search?q=lunmai`);
  }
}
