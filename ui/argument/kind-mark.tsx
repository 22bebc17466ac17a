import type { Claim } from '../../graph/model/claim.ts';
import { signOf } from '../../graph/model/sign.ts';

const signStrokes = {
  plus: 'M-3.4 0h6.8M0-3.4v6.8',
  minus: 'M-3.4 0h6.8',
  mixed: 'M-3.6.8c1.2-2 2.2-2 3.6-.8s2.4 1.2 3.6-.8',
  none: 'M-2.8 2.8l5.6-5.6',
} as const;

const kindStrokes = {
  descriptive: 'M-2.8-1.6h5.6M-2.8 1.6h5.6',
  datum: 'M-2.6 2.6v-2M0 2.6v-5.2M2.6 2.6v-3.6',
  normative: 'M0-3v3.2M0 2.6v.4',
} as const;

/** A causal claim by its sign; a description, a figure, a norm by a square of their own. */
export function KindMark({ claim, x, y }: { readonly claim: Claim; readonly x: number; readonly y: number }) {
  return (
    <g class={`kind-mark ${markClass(claim)}`} transform={`translate(${x} ${y})`}>
      {claim.kind === 'causal' ? (
        <>
          <circle r={6} />
          <path d={signStrokes[signOf(claim.relation)]} />
        </>
      ) : (
        <>
          <rect x={-5.5} y={-5.5} width={11} height={11} rx={2} />
          <path d={kindStrokes[claim.kind]} />
        </>
      )}
    </g>
  );
}

/** How the mark of a claim, and the words beside it, are coloured. */
export function markClass(claim: Claim): string {
  return claim.kind === 'causal' ? `sign-text-${signOf(claim.relation)}` : 'kind-text';
}
