import type { Citation, Claim } from '../../model/claim.ts';
import { signOf } from '../../model/sign.ts';
import type { Names } from './names.ts';

/**
 * A claim is an entity derived from the article. The author's are attributed to the author, others to whoever speaks,
 * with the works as their primary source where they are known.
 */
export function claimNode(claim: Claim, named: Names, authors: readonly string[]) {
  const { id, text, modality, horizon, voice, fidelity, cites = [], remark } = claim;
  const known = cites.flatMap(({ work }) => (work === null ? [] : [named('work', work)]));
  return {
    id: named('claim', id),
    type: ['aif:I-node', `lunmai:${claim.kind}`, 'prov:Entity'],
    notation: id,
    text,
    ...(claim.kind === 'causal'
      ? {
          cause: named('concept', claim.cause),
          effect: named('concept', claim.effect),
          relation: claim.relation,
          sign: signOf(claim.relation),
          via: claim.via?.map((concept) => named('concept', concept)),
        }
      : { about: claim.about.map((concept) => named('concept', concept)) }),
    ...(claim.kind === 'datum'
      ? {
          quantity: claim.quantities.map(({ label, ...quantity }) => ({ type: 'lunmai:Quantity', label, ...quantity })),
        }
      : {}),
    modality,
    horizon,
    voice,
    fidelity,
    derivedFrom: named('article'),
    attributedTo: voice === 'author' ? authors : named('voice', voice),
    primarySource: voice === 'cited' ? known : undefined,
    ...citedByIntent(cites, named),
    citation: cites.map(({ note, work, intent }) => ({
      type: 'cito:Citation',
      citing: named('claim', id),
      cited: work === null ? undefined : named('work', work),
      characterization: `cito:${intent}`,
      note: note ?? undefined,
    })),
    remark,
  };
}

/** The property of each intent with the works it leads to. */
function citedByIntent(cites: readonly Citation[], named: Names) {
  const known = cites.flatMap(({ work, intent }) => (work === null ? [] : [{ work, intent }]));
  return Object.fromEntries(
    known.map(({ intent }) => [
      `cito:${intent}`,
      known.filter((one) => one.intent === intent).map(({ work }) => ({ id: named('work', work) })),
    ]),
  );
}
