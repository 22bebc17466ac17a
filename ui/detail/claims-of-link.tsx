import type { Claim } from '../../graph/model/claim.ts';
import { messages } from '../messages/messages.ts';
import { Link } from '../shell/link.tsx';
import { drawnGraph } from '../state/dataset.ts';
import { toCut } from '../state/selection.ts';
import { ClaimSection } from './claim-card.tsx';

/** What if the article had not claimed it, or nothing of the kind between these two concepts? */
export function CutWays({ claim }: { readonly claim: Claim }) {
  const words = messages.value.asks;
  const link = linkOf(claim);
  return (
    <p class="ways">
      <Link class="button quiet" change={toCut([claim.id])}>
        {words.deny}
      </Link>
      {link.length > 1 && (
        <Link class="button quiet" change={toCut(link.map(({ id }) => id))}>
          {words.denyLink(link.length)}
        </Link>
      )}
    </p>
  );
}

/** The other claims that run from the same cause to the same effect: on the map they share one line. */
export function Siblings({ claim }: { readonly claim: Claim }) {
  return (
    <ClaimSection title={messages.value.claim.siblings} claims={linkOf(claim).filter(({ id }) => id !== claim.id)} />
  );
}

/** Every claim that runs from the same cause to the same effect: on the map they share one place. */
function linkOf(claim: Claim): readonly Claim[] {
  if (claim.kind !== 'causal') return [];
  return (drawnGraph.value?.claims ?? []).filter(
    ({ cause, effect }) => cause === claim.cause && effect === claim.effect,
  );
}
