import type { CausalClaim } from '../../graph/model/claim.ts';
import { inWords, messages } from '../messages/messages.ts';
import { Link } from '../shell/link.tsx';
import { toClaimHere } from '../state/selection.ts';
import { Anchors } from './anchor.tsx';
import { Qualities } from './qualities.tsx';

/** The claim of one hop of a chain or loop: our paraphrase, where it stands, how it is said, and the way to its evidence. */
export function HopClaim({ claim }: { readonly claim: CausalClaim }) {
  const words = messages.value;
  const text = inWords(claim.text);
  return (
    <>
      <p class="claim-text">{text}</p>
      <p class="claim-foot">
        <Anchors anchors={claim.anchors} />
        <Qualities claim={claim} />
        <Link class="claim-open" change={toClaimHere(claim.id)} label={words.claim.openNamed(text)}>
          {words.claim.open}
        </Link>
      </p>
    </>
  );
}
