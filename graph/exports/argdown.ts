/**
 * Argdown 1.7 (Voigt 2018), for argument maps. A claim is a statement named by its id, an inference an argument with its
 * premises, its scheme and its conclusion; what is conceded attacks what is maintained. Contrasts and tensions are no
 * attacks (graph/exports/xaif.ts says why) and stand as data of the claims they set side by side.
 */

import type { Claim } from '../model/claim.ts';
import type { Dataset } from '../model/dataset.ts';
import { signOf } from '../model/sign.ts';
import type { Language } from '../model/vocabulary.ts';
import { waltonSchemes } from './walton-schemes.ts';

export function argdown(dataset: Dataset, language: Language, remarks: readonly string[] = []): string {
  const { article, claims, inferences, oppositions } = dataset;
  const conceded = (claim: string) =>
    oppositions
      .filter(({ kind, claims: opposed }) => kind === 'concession' && opposed.at(-1) === claim)
      .flatMap(({ claims: opposed }) => opposed.slice(0, -1));
  const beside = (claim: string) =>
    oppositions
      .filter(({ kind, claims: opposed }) => kind !== 'concession' && opposed.includes(claim))
      .map(({ kind, id }) => `${kind} ${id}`);
  const blocks = [
    ['===', `title: ${quoted(article.title[language])}`, `abstract: ${quoted(remarks.join(' '))}`, '==='].join('\n'),
    `# ${escaped(article.title[language])}`,
    ...claims.map((claim) =>
      [
        `[${claim.id}]: ${escaped(claim.text[language])} ${data(saidOf(claim, beside(claim.id)))}`,
        ...new Set(conceded(claim.id).map((other) => `  <- [${other}]`)),
      ].join('\n'),
    ),
    ...inferences.map(({ id, premises, conclusion, scheme, explicit, anchors }) =>
      [
        `<${id}>`,
        '',
        ...premises.map((premise, place) => `(${place + 1}) [${premise}]`),
        '--',
        `${waltonSchemes[scheme]} ${data({ explicit, anchors })}`,
        '--',
        `(${premises.length + 1}) [${conclusion}]`,
      ].join('\n'),
    ),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function saidOf(claim: Claim, opposed: readonly string[]) {
  const { kind, modality, horizon, voice, fidelity, anchors } = claim;
  const influence =
    claim.kind === 'causal'
      ? { cause: claim.cause, relation: claim.relation, sign: signOf(claim.relation), effect: claim.effect }
      : { about: claim.about };
  return { kind, ...influence, modality, horizon, voice, fidelity, anchors, ...(opposed[0] ? { opposed } : {}) };
}

/** YAML in braces, of which JSON is a part. Holds ids and words of the model only, no braces and no text. */
function data(given: object): string {
  return JSON.stringify(given);
}

/** A scalar of the front matter, which ends at `===`. */
function quoted(text: string): string {
  return JSON.stringify(text).replaceAll('=', '\\u003d');
}

/** Every sign that means something to Argdown stands after a backslash. */
function escaped(text: string): string {
  return text.replaceAll(/[\\@#*_[\],.:;<>/(){}+=|-]/g, (sign) => `\\${sign}`);
}
