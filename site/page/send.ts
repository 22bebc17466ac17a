/** In place of ui/api/send.ts: a question is answered by a worker of this page, out of the article that the page carries. */
import { unasked } from '../../server/http/spoken.ts';
import type { send as overHttp } from '../../ui/api/send.ts';
// oxlint-disable-next-line import/default -- by ?worker&inline Vite makes a worker of the file
import AnsweringWorker from './answering-worker.ts?worker&inline';
import type { FromPage, ToPage } from './said.ts';

/** The element that holds the article; site/whole-page.ts writes it. */
const articleId = 'article';

const waiting = new Map<number, { readonly resolve: (response: Response) => void; readonly reject: () => void }>();
let last = 0;
let worker: Worker | undefined;

export const send: typeof overHttp = async (address, { signal, language = unasked }) => {
  signal?.throwIfAborted();
  worker ??= start();
  last += 1;
  const number = last;
  tell(worker, { number, address, language });
  return new Promise((resolve, reject) => {
    waiting.set(number, { resolve, reject });
    signal?.addEventListener('abort', () => {
      waiting.delete(number);
      reject(signal.reason);
    });
  });
};

function start(): Worker {
  const started = new AnsweringWorker();
  started.addEventListener('message', ({ data: { number, answered } }: MessageEvent<ToPage>) => {
    const asker = waiting.get(number);
    waiting.delete(number);
    if (answered === undefined) asker?.reject();
    else asker?.resolve(new Response(answered.body, { status: answered.status, headers: answered.headers }));
  });
  started.addEventListener('error', () => {
    for (const { reject } of waiting.values()) reject();
    waiting.clear();
    worker = undefined;
  });
  tell(started, { article: document.getElementById(articleId)?.textContent ?? '' });
  return started;
}

function tell(to: Worker, said: FromPage): void {
  to.postMessage(said);
}
