/** What an error means to whoever asked, where it needs no framework to tell. */
import { Refusal } from '../../graph/questions/refusal.ts';
import { StoreUnavailable } from '../stores/claim-store.ts';
import { HttpProblem } from './problem.ts';

/** Undefined: not one that a question may be answered with. */
export function problemOf(error: unknown): HttpProblem | undefined {
  if (error instanceof HttpProblem) return error;
  if (error instanceof Refusal) {
    return new HttpProblem(error.code, error.detail, { at: error.at, nearest: error.nearest });
  }
  if (error instanceof StoreUnavailable) {
    const detail = {
      zh: '数据存储暂时没有应答；请稍后再问。',
      en: 'The store does not answer just now; ask again soon.',
    };
    return new HttpProblem('store-unavailable', detail, {
      headers: { 'retry-after': String(Math.max(1, Math.ceil(error.retryAfter))) },
    });
  }
  return undefined;
}
