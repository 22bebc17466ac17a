import { type ComponentChildren, Fragment } from 'preact';
import type { Joint, Path } from '../../graph/answers/path.ts';
import { inWords, messages } from '../messages/messages.ts';
import { Link } from '../shell/link.tsx';
import { view } from '../state/address.ts';
import { ChainSummary } from './chain-summary.tsx';
import { ConceptLink } from './claim-card.tsx';
import { HopClaim } from './hop-claim.tsx';
import { RelationMark, SignMark } from './sign-mark.tsx';
import { Uncounted, WhereItFalls } from './uncounted.tsx';

interface ChainProps {
  readonly path: Path;
  /** From 1, as in the address. */
  readonly number: number;
  readonly drawn: boolean;
  /** Said after its sign. */
  readonly children?: ComponentChildren;
}

/** One chain, folded to its concepts until it is the one drawn; then hop by hop with every joint. */
export function Chain({ path, number, drawn, children }: ChainProps) {
  const words = messages.value.paths;
  const { compare } = view.value;
  return (
    <article class={drawn ? 'chain drawn' : 'chain'}>
      <h3 class="chain-head">
        <span>{words.chain(number)}</span>
        <SignMark sign={path.sign} />
        <span class="quiet-text">{words.hops(path.hops.length)}</span>
        {children}
        {drawn ? (
          <span class="chain-drawn">{words.drawn}</span>
        ) : (
          <Link
            class="chain-draw"
            change={{ chain: number, claim: undefined }}
            label={`${words.draw}: ${words.chain(number)}`}
          >
            {words.draw}
          </Link>
        )}
      </h3>
      <ChainSummary path={path} />
      {compare !== undefined && <WhereItFalls path={path} only={compare} />}
      {drawn ? (
        <Hops path={path} />
      ) : (
        <p class="chain-line">{path.concepts.map(({ pref }) => inWords(pref)).join(' → ')}</p>
      )}
    </article>
  );
}

/** The chain as a story: concept, claim, joint, concept. */
export function Hops({ path }: { readonly path: Path }) {
  const words = messages.value;
  const [start, end] = [path.concepts[0], path.concepts.at(-1)];
  return (
    <ol class="hops plain">
      {start !== undefined && (
        <li class="hop-concept">
          <ConceptLink id={start.id} />
        </li>
      )}
      {path.hops.map(({ claim, soFar }, index) => {
        const joint = path.joints[index];
        return (
          <Fragment key={claim.id}>
            <li class="hop">
              <p class="claim-head">
                <RelationMark relation={claim.relation} />
                {index > 0 && <span class="so-far">{words.paths.soFar(words.sign[soFar])}</span>}
                <Uncounted claim={claim} />
              </p>
              <HopClaim claim={claim} />
            </li>
            <li class="hop-concept">
              <ConceptLink id={claim.effect} />
              {joint !== undefined && <JointMark joint={joint} />}
            </li>
          </Fragment>
        );
      })}
      {start !== undefined && end !== undefined && path.hops.length > 1 && (
        <li class={`hop-total sign-text-${path.sign}`}>
          {words.paths.inAll[path.sign](inWords(start.pref), inWords(end.pref))}
        </li>
      )}
    </ol>
  );
}

export function JointMark({ joint }: { readonly joint: Joint }) {
  const words = messages.value.paths;
  if (joint.kind === 'asserted') {
    return <span class="joint asserted">{words.asserted[joint.by ?? 'other']}</span>;
  }
  return (
    <span class="joint stitched">
      <strong>{words.stitched}</strong> {words.stitchedWhy}
    </span>
  );
}
