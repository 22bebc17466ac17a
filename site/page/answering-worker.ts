/** Answers the page's questions off its own thread. The first message is the article, each later one a question. */
import './no-made-code.ts';
import { answersAbout, type CarriedArticle } from '../answers/article-answers.ts';
import type { AskedHere, FromPage, ToPage } from './said.ts';

let answers: ReturnType<typeof answersAbout> | undefined;

addEventListener('message', ({ data }: MessageEvent<FromPage>) => {
  if ('article' in data) answers = answersAbout(JSON.parse(data.article) as CarriedArticle);
  else void answer(data);
});

async function answer({ number, address, language }: AskedHere): Promise<void> {
  // An article that cannot be read is answered by nothing, rather than never.
  const answered = await answers?.then((ask) => ask(address, language)).catch(() => undefined);
  postMessage({ number, answered } satisfies ToPage);
}
