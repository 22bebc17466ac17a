/**
 * npm run coverage [-- ARTICLE…] [--missing]: every sentence by section, and what covers it: the claims anchored at it,
 * or the reason why it makes none. `--missing` prints only those that nothing covers; exit code 1 if there are any.
 */
import { coverageOf } from '../graph/questions/coverage.ts';
import { sentencesOf } from '../graph/rules/records.ts';
import { argumentsOf } from './read/arguments.ts';
import { endOnClosedPipe } from './read/closed-pipe.ts';
import { namedFolders } from './read/named-folders.ts';
import { linesOfFinding } from './read/print-findings.ts';
import { readArticles } from './read/read-articles.ts';

endOnClosedPipe();
const { values, positionals } = argumentsOf(
  { allowPositionals: true, options: { missing: { type: 'boolean', default: false } } },
  'npm run coverage [-- ARTICLE…] [--missing]',
);

for (const { id, dataset, findings } of await readArticles(await namedFolders(positionals, process.env))) {
  if (dataset === undefined) {
    for (const finding of findings) console.error(linesOfFinding(finding));
    console.error(`${id ?? 'The article'} cannot be read: its coverage is unknown.`);
    process.exitCode = 1;
    continue;
  }
  const { article, claims } = dataset;
  const reasons = new Map(article.silent.map(({ ref, reason }) => [ref, reason]));
  const coverage = coverageOf(article, claims);
  const open = new Set(coverage.uncoded);
  for (const section of article.sections) {
    if (values.missing && !open.has(section.id)) continue;
    console.log(`\n${section.id} ${section.title.zh} · ${section.title.en}`);
    for (const sentence of sentencesOf({ sections: [section] })) {
      const covering = claims.filter(({ anchors }) => anchors.includes(sentence)).map((claim) => claim.id);
      const reason = reasons.get(sentence);
      const covered = covering.length > 0 || reason !== undefined;
      if (covered && values.missing) continue;
      const by = covering.length > 0 ? covering.join(', ') : `no claim: ${reason}`;
      console.log(`  ${sentence}  ${covered ? by : 'NOT COVERED'}`);
    }
  }
  console.log(`\n${article.id}: ${coverage.covered} of ${coverage.sentences} sentences covered`);
  if (coverage.covered < coverage.sentences) process.exitCode = 1;
}
