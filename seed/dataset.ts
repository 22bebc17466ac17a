/** npm run -s dataset -- ARTICLE: the checked dataset as one JSON document on standard output, findings on standard error. */
import { argumentsOf, endWithUsage } from './read/arguments.ts';
import { endOnClosedPipe } from './read/closed-pipe.ts';
import { namedArticle } from './read/named-article.ts';
import { linesOfFinding, summaryOf } from './read/print-findings.ts';
import { readArticle } from './read/read-article.ts';

endOnClosedPipe();
const usage = 'npm run -s dataset -- ARTICLE';
const { positionals } = argumentsOf({ allowPositionals: true }, usage);
const [name, ...more] = positionals;
if (name === undefined || more.length > 0) endWithUsage('Name one article.', usage);

const named = await namedArticle(name, process.env);
if (named.folder === undefined) {
  console.error(named.message);
  process.exitCode = 1;
} else {
  const reading = await readArticle(named.folder);
  for (const finding of reading.findings) console.error(linesOfFinding(finding));
  if (reading.dataset === undefined) {
    console.error(`${summaryOf(reading)}: not printed, because of the errors.`);
    process.exitCode = 1;
  } else {
    process.stdout.write(`${JSON.stringify(reading.dataset, null, 2)}\n`);
  }
}
