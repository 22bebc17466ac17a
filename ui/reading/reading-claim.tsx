import { useComputed } from '@preact/signals';
import type { Claim } from '../../graph/model/claim.ts';
import { signOf } from '../../graph/model/sign.ts';
import { Anchors } from '../detail/anchor.tsx';
import { SignGlyph } from '../detail/sign-mark.tsx';
import { inWords, messages } from '../messages/messages.ts';
import { Link } from '../shell/link.tsx';
import { language, view } from '../state/address.ts';
import { passesFilter } from '../state/filtered.ts';
import { toClaimAlone, toClaimHere } from '../state/selection.ts';
import { bothLanguages } from './both-languages.ts';
import { lit } from './reading-data.ts';

/** The claims of a sentence or cell that pass the filter, and how many do not. */
export function ReadingClaims({ claims, at }: { readonly claims: readonly Claim[]; readonly at: readonly string[] }) {
  const shown = claims.filter(passesFilter);
  const left = claims.length - shown.length;
  return (
    <>
      {shown.length > 0 && (
        <ul class="plain read-claims">
          {shown.map((claim) => (
            <ReadingClaim key={claim.id} claim={claim} at={at} />
          ))}
        </ul>
      )}
      {left > 0 && <p class="read-quiet">{messages.value.filter.leftOutHere(left)}</p>}
    </>
  );
}

const kindMarks = { descriptive: '·', datum: '#', normative: '!' } as const;

/** One claim in our words: sign or kind, paraphrase, and what is not the plain case of how it is said. */
function ReadingClaim({ claim, at }: { readonly claim: Claim; readonly at: readonly string[] }) {
  const current = useComputed(() => view.value.claim === claim.id).value;
  const isLit = useComputed(() => lit.value.claims.has(claim.id)).value;
  const words = messages.value;
  const other = language.value === 'zh' ? 'en' : 'zh';
  const elsewhere = claim.anchors.filter((anchor) => !at.includes(anchor));
  const marked = isLit ? { 'data-lit': 'other' } : {};
  return (
    <li class="read-claim" {...(current ? { 'data-lit': 'current' } : marked)}>
      {claim.kind === 'causal' ? (
        <span class="read-mark" title={words.relation[claim.relation]}>
          <SignGlyph sign={signOf(claim.relation)} />
          <span class="visually-hidden">{words.relation[claim.relation]}: </span>
        </span>
      ) : (
        <span class="read-mark kind" aria-hidden="true">
          {kindMarks[claim.kind]}
        </span>
      )}
      <div>
        <Link class="read-text" change={isLit ? toClaimHere(claim.id) : toClaimAlone(claim.id)} current={current}>
          {inWords(claim.text)}
        </Link>
        {bothLanguages.value && (
          <p class="read-other" lang={other}>
            {claim.text[other]}
          </p>
        )}
        <SaidOtherwise claim={claim} />
        {elsewhere.length > 0 && (
          <p class="read-quiet">
            {words.reading.alsoAt} <Anchors anchors={elsewhere} />
          </p>
        )}
      </div>
    </li>
  );
}

/** Its kind unless it is causal, and how it is said; nothing where the author asserts it and the text says so. */
function SaidOtherwise({ claim }: { readonly claim: Claim }) {
  const words = messages.value;
  const said = [
    claim.kind === 'causal' ? [] : words.claimKind[claim.kind],
    claim.modality === 'asserted' ? [] : words.modality[claim.modality],
    claim.voice === 'author' ? [] : words.voice[claim.voice],
    claim.fidelity === 'stated' ? [] : words.fidelity[claim.fidelity],
  ].flat();
  if (said.length === 0) return null;
  return (
    <p class="read-quiet">
      {said.map((word) => (
        <span class="quality" key={word}>
          {word}
        </span>
      ))}
    </p>
  );
}
