/**
 * npm run agreement -- OTHER.yaml: how far a second coding of some sentences agrees with the article's own.
 *
 * OTHER.yaml names the sentences that the second coder went through and their causal claims; docs/data-guide.md shows one.
 */
import { z } from 'zod';
import { agreement, differences } from '../graph/agreement/agreement.ts';
import { CausalClaim } from '../graph/model/claim.ts';
import { nearest } from '../graph/model/nearest.ts';
import { Slug } from '../graph/model/text.ts';
import { sentencesOf } from '../graph/rules/records.ts';
import { steadyDice } from './layout/steady-dice.ts';
import { argumentsOf, endWithUsage } from './read/arguments.ts';
import { namedFolders } from './read/named-folders.ts';
import { complain, openFile } from './read/open-file.ts';
import { linesOfFinding } from './read/print-findings.ts';
import { readArticle } from './read/read-article.ts';

const SecondCoding = z.strictObject({
  article: z.string(),
  sentences: z.array(z.string()).min(1),
  /** Concepts that the second coder needed and the article does not have. */
  concepts: z.array(Slug).default([]),
  claims: z.array(
    CausalClaim.pick({
      cause: true,
      effect: true,
      relation: true,
      modality: true,
      horizon: true,
      voice: true,
      anchors: true,
    }),
  ),
});

const usage = 'npm run agreement -- OTHER.yaml';
const { positionals } = argumentsOf({ allowPositionals: true }, usage);
const [path, ...more] = positionals;
if (path === undefined || more.length > 0) endWithUsage('Name one file with a second coding.', usage);

const other = await openFile(path, SecondCoding);
if (other !== undefined) await compare(other);

async function compare({ article: name, sentences, concepts, claims }: z.infer<typeof SecondCoding>) {
  const [folder = ''] = await namedFolders([name], process.env);
  const { dataset, findings } = await readArticle(folder);
  if (dataset === undefined) return complain(findings.map(linesOfFinding));
  const unknown = [
    ...strangers('sentence', [...sentences, ...claims.flatMap(({ anchors }) => anchors)], sentencesOf(dataset.article)),
    ...strangers(
      'concept',
      claims.flatMap(({ cause, effect }) => [cause, effect]),
      [...dataset.concepts.map(({ id }) => id), ...concepts],
    ),
  ];
  if (unknown.length > 0) return complain(unknown.map((line) => `${path}: ${line}`));

  const own = dataset.claims.filter((claim) => claim.kind === 'causal');
  const coded = [...new Set(sentences)];
  console.log(`${name}: ${coded.length} sentences coded twice; 95 % intervals by bootstrap over sentences\n`);
  for (const { measure, value, interval, units } of agreement(coded, own, claims, steadyDice(1))) {
    const between = interval === undefined ? '' : `  [${interval.map((end) => end.toFixed(2)).join(', ')}]`;
    console.log(`${measure.padEnd(40)} ${value?.toFixed(2) ?? 'not defined'}${between}  n = ${units}`);
  }
  console.log('');
  for (const { sentence, onlyFirst, onlySecond } of differences(coded, own, claims)) {
    console.log(sentence);
    for (const edge of onlyFirst) console.log(`  only here   ${edge}`);
    for (const edge of onlySecond) console.log(`  only there  ${edge}`);
  }
}

function strangers(kind: string, given: readonly string[], known: readonly string[]): readonly string[] {
  const there = new Set(known);
  return [...new Set(given)]
    .filter((id) => !there.has(id))
    .map((id) => {
      const alike = nearest(id, known);
      return `there is no ${kind} “${id}”.${alike.length > 0 ? ` Did you mean ${alike.join(' or ')}?` : ''}`;
    });
}
