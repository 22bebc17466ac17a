/** How each section is backed: by figures, by the works it cites, by hearsay, by argument, or by nothing. */
import type { SectionEvidence } from '../answers/evidence.ts';
import type { Inference } from '../model/argument.ts';
import type { Claim } from '../model/claim.ts';
import { byId } from '../model/order.ts';
import { sectionOf } from '../model/reference.ts';
import type { Work } from '../model/work.ts';

export interface EvidenceQuestion {
  /** In the order of the article; tables stand for themselves. */
  readonly sections: readonly string[];
  readonly claims: readonly Claim[];
  readonly inferences: readonly Inference[];
  readonly works: readonly Work[];
}

/** One entry a section, also where it has no claim; a claim counts where its first anchor lies. */
export function evidence({ sections, claims, inferences, works }: EvidenceQuestion): readonly SectionEvidence[] {
  const concluded = new Set(inferences.flatMap(({ explicit, conclusion }) => (explicit ? [conclusion] : [])));
  return sections.map((section) => {
    const here = claims.filter(({ anchors }) => sectionOf(anchors[0] ?? '') === section).toSorted(byId);
    const those = (keeps: (claim: Claim) => boolean) => here.filter(keeps).map(({ id }) => id);
    const isDatum = ({ kind }: Claim) => kind === 'datum';
    const isHearsay = ({ voice }: Claim) => voice === 'hearsay';
    const isArgued = ({ id }: Claim) => concluded.has(id);
    const citesNone = ({ cites }: Claim) => cites?.some(({ work }) => work === null) === true;
    const isCited = ({ cites, voice }: Claim) => voice === 'cited' || (cites?.length ?? 0) > 0;
    return {
      section,
      claims: here.length,
      data: those(isDatum),
      works: works
        .toSorted(byId)
        .map((work) => ({
          work,
          claims: those(({ cites }) => cites?.some((cited) => cited.work === work.id) === true),
        }))
        .filter((cited) => cited.claims.length > 0),
      sourceUnknown: those(citesNone),
      hearsay: those(isHearsay),
      argued: those(isArgued),
      bare: those((claim) => !isDatum(claim) && !isHearsay(claim) && !isArgued(claim) && !isCited(claim)),
    };
  });
}
