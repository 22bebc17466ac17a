/** Claims as rows: what each column holds, how a column is ordered, which rows hold some words. */
import type { Claim } from '../../graph/model/claim.ts';
import { codeUnitOrder } from '../../graph/model/order.ts';
import { sectionOf } from '../../graph/model/reference.ts';
import type { Bilingual } from '../../graph/model/text.ts';
import {
  claimKinds,
  fidelities,
  horizons,
  type Language,
  modalities,
  relations,
  voices,
} from '../../graph/model/vocabulary.ts';
import type { Sort } from './sort.ts';

export const claimColumns = [
  'text',
  'cause',
  'relation',
  'effect',
  'modality',
  'horizon',
  'voice',
  'fidelity',
  'section',
  'id',
] as const;
export type ClaimColumn = (typeof claimColumns)[number];

export interface ClaimOrder {
  readonly language: Language;
  readonly nameOf: (concept: string) => Bilingual;
  /** Sections and tables as they follow each other in the article. */
  readonly sections: readonly string[];
}

/** The concepts a claim leads to or is about. */
export function targetsOf(claim: Claim): readonly string[] {
  return claim.kind === 'causal' ? [claim.effect] : claim.about;
}

/** The claims in the order of a column; where it makes no difference, by id. Words stand in the order of their language. */
export function sortedClaims(
  claims: readonly Claim[],
  { column, descending }: Sort<ClaimColumn>,
  { language, nameOf, sections }: ClaimOrder,
): readonly Claim[] {
  const collator = new Intl.Collator(language);
  const names = (ids: readonly string[]) => ids.map((id) => nameOf(id)[language]).join(' ');
  const key = (claim: Claim): string | number => {
    switch (column) {
      case 'id':
        return claim.id;
      case 'text':
        return claim.text[language];
      case 'cause':
        return claim.kind === 'causal' ? names([claim.cause]) : '';
      case 'effect':
        return names(targetsOf(claim));
      case 'relation':
        return claim.kind === 'causal'
          ? relations.indexOf(claim.relation)
          : relations.length + claimKinds.indexOf(claim.kind);
      case 'modality':
        return modalities.indexOf(claim.modality);
      case 'horizon':
        return horizons.indexOf(claim.horizon);
      case 'voice':
        return voices.indexOf(claim.voice);
      case 'fidelity':
        return fidelities.indexOf(claim.fidelity);
      case 'section':
        return sections.indexOf(sectionOf(claim.anchors[0] ?? ''));
    }
  };
  const keyed = claims.map((claim) => ({ claim, key: key(claim) }));
  const side = descending ? -1 : 1;
  const compare = (a: string | number, b: string | number) => {
    if (typeof a === 'number' && typeof b === 'number') return (a - b) * side;
    // What has no cause stands last, whichever way the column is read.
    if (a === '' || b === '') return a === b ? 0 : a === '' ? 1 : -1;
    const [one, other] = [String(a), String(b)];
    return (column === 'id' ? codeUnitOrder(one, other) : collator.compare(one, other)) * side;
  };
  return keyed.sort((a, b) => compare(a.key, b.key) || codeUnitOrder(a.claim.id, b.claim.id)).map(({ claim }) => claim);
}

/** The claims that hold every one of the words: in the paraphrase in either language, in a concept's name, in the id. */
export function claimsHolding(
  claims: readonly Claim[],
  words: string,
  conceptsOf: (claim: Claim) => readonly string[],
  nameOf: (concept: string) => Bilingual,
): readonly Claim[] {
  const wanted = folded(words).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return claims;
  return claims.filter((claim) => {
    const names = conceptsOf(claim).flatMap((concept) => Object.values(nameOf(concept)));
    const text = folded([claim.id, claim.text.zh, claim.text.en, ...names].join('\n'));
    return wanted.every((word) => text.includes(word));
  });
}

export function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
