import type { ClaimWhole } from '../../graph/answers/claim.ts';
import type { Inference, Opposition } from '../../graph/model/argument.ts';
import type { Claim } from '../../graph/model/claim.ts';
import { inWords, messages } from '../messages/messages.ts';
import { lacksSentences } from '../reading/copy/copy-of-article.ts';
import { Link } from '../shell/link.tsx';
import { view } from '../state/address.ts';
import { article, drawnGraph } from '../state/dataset.ts';
import { passesFilter } from '../state/filtered.ts';
import { toCut, toNothing } from '../state/selection.ts';
import { Anchors } from './anchor.tsx';
import { ClaimCard, ClaimSection, ConceptLink, ConceptLinks } from './claim-card.tsx';
import { closing, goingBack, Heading } from './heading.tsx';
import { ExplainedQualities } from './qualities.tsx';
import { RelationMark } from './sign-mark.tsx';
import { WorkEntry } from './work-entry.tsx';

/** One claim whole: how and where it is said, what it rests on, what rests on it, what stands against it. */
export function ClaimDetail({ whole }: { readonly whole: ClaimWhole }) {
  const { claim, concludedBy, premiseOf, oppositions } = whole;
  const words = messages.value;
  const text = inWords(claim.text);
  const claims = new Map([claim, ...whole.claims].map((one) => [one.id, one]));
  const underneath =
    view.value.concept !== undefined ||
    view.value.work !== undefined ||
    view.value.from !== undefined ||
    view.value.ask !== undefined ||
    view.value.tour !== undefined;
  return (
    <article>
      <Heading
        plain
        kind={words.claimKind[claim.kind]}
        close={underneath ? goingBack({ claim: undefined }) : closing(toNothing)}
        says={words.claim.announce(text)}
      >
        {text}
      </Heading>
      {!passesFilter(claim) && <p class="left-out">{words.filter.claimLeftOut}</p>}
      {claim.kind === 'causal' ? (
        <p class="claim-head large">
          <ConceptLink id={claim.cause} />
          <RelationMark relation={claim.relation} />
          <ConceptLink id={claim.effect} />
          {claim.via !== undefined && (
            <span class="claim-via">
              {words.claim.via} <ConceptLinks ids={claim.via} />
            </span>
          )}
        </p>
      ) : (
        <p class="claim-head large">
          <span class="claim-kind">{words.claim.about}</span>
          <span>
            <ConceptLinks ids={claim.about} />
          </span>
        </p>
      )}
      <dl class="facts">
        <div>
          <dt>{words.claim.where}</dt>
          <dd>
            <Anchors anchors={claim.anchors} titled />
            {lacksSentences(claim.anchors) && <p class="quiet-text">{words.reading.copy.notInCopy}</p>}
          </dd>
        </div>
        {claim.kind === 'datum' && (
          <div>
            <dt>{words.claim.figures}</dt>
            <dd>
              <ul class="plain">
                {claim.quantities.map((quantity, index) => (
                  <li key={index}>
                    {inWords(quantity.label)}: {words.comparator[quantity.comparator]}
                    {quantity.value} {quantity.unit}
                    {quantity.asOf !== undefined && ` (${words.asOf(quantity.asOf)})`}
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        )}
        <Citations whole={whole} />
      </dl>
      <Siblings claim={claim} />
      {claim.remark !== undefined && (
        <aside class="remark">
          <p class="remark-whose">{words.claim.remark}</p>
          <p>{inWords(claim.remark)}</p>
        </aside>
      )}
      <CutWays claim={claim} />
      <section>
        <h3>{words.claim.qualities}</h3>
        <ExplainedQualities claim={claim} />
      </section>
      <section class="claims">
        <h3>{words.claim.restsOn}</h3>
        {concludedBy.length === 0 && <p class="quiet-text">{noPremise()}</p>}
        {concludedBy.map((inference) => (
          <InferenceBlock key={inference.id} inference={inference} ids={inference.premises} claims={claims} />
        ))}
      </section>
      {premiseOf.length > 0 && (
        <section class="claims">
          <h3>{words.claim.premiseFor}</h3>
          {premiseOf.map((inference) => (
            <InferenceBlock key={inference.id} inference={inference} ids={[inference.conclusion]} claims={claims} />
          ))}
        </section>
      )}
      {oppositions.length > 0 && (
        <section class="claims">
          <h3>{words.claim.opposed}</h3>
          {oppositions.map((opposition) => (
            <OppositionBlock key={opposition.id} opposition={opposition} self={claim.id} claims={claims} />
          ))}
        </section>
      )}
    </article>
  );
}

/** Where some of the article is not coded yet, a premise may stand there. */
function noPremise(): string {
  const words = messages.value.claim;
  const whole = article.value.state === 'ready' && article.value.data.data.coverage.uncoded.length === 0;
  return whole ? words.nothingRestsWhole : words.nothingRests;
}

/** What if the article had not claimed it, or nothing of the kind between these two concepts? */
function CutWays({ claim }: { readonly claim: Claim }) {
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

/** Every claim that runs from the same cause to the same effect: on the map they share one place. */
function linkOf(claim: Claim): readonly Claim[] {
  if (claim.kind !== 'causal') return [];
  return (drawnGraph.value?.claims ?? []).filter(
    ({ cause, effect }) => cause === claim.cause && effect === claim.effect,
  );
}

/** The other claims that run from the same cause to the same effect: on the map they share one line. */
function Siblings({ claim }: { readonly claim: Claim }) {
  return (
    <ClaimSection title={messages.value.claim.siblings} claims={linkOf(claim).filter(({ id }) => id !== claim.id)} />
  );
}

function Citations({ whole: { claim, works } }: { readonly whole: ClaimWhole }) {
  const words = messages.value;
  const cites = claim.cites ?? [];
  if (cites.length === 0) return null;
  return (
    <div>
      <dt>{words.claim.cites}</dt>
      <dd>
        <ul class="plain">
          {cites.map(({ note, work }, index) => {
            const entry = works.find(({ id }) => id === work);
            return (
              <li key={index}>
                {note !== null && <span class="cite">{words.claim.note(note)}</span>}{' '}
                {entry === undefined ? words.claim.noEntry : <WorkEntry work={entry} />}
              </li>
            );
          })}
        </ul>
      </dd>
    </div>
  );
}

interface InferenceBlockProps {
  readonly inference: Inference;
  readonly ids: readonly string[];
  readonly claims: ReadonlyMap<string, Claim>;
}

function InferenceBlock({ inference, ids, claims }: InferenceBlockProps) {
  const words = messages.value;
  return (
    <div class={inference.explicit ? 'step' : 'step by-coder'}>
      <p class="step-how">
        {words.scheme[inference.scheme]} · {inference.explicit ? words.claim.explicit : words.claim.implicit}
      </p>
      <CardList ids={ids} claims={claims} />
      {inference.remark !== undefined && <CoderRemark text={inWords(inference.remark)} />}
    </div>
  );
}

interface OppositionBlockProps {
  readonly opposition: Opposition;
  readonly self: string;
  readonly claims: ReadonlyMap<string, Claim>;
}

function OppositionBlock({ opposition, self, claims }: OppositionBlockProps) {
  const words = messages.value;
  const conceded = opposition.kind === 'concession' ? opposition.claims[0] : undefined;
  return (
    <div class={opposition.explicit ? 'step' : 'step by-coder'}>
      <p class="step-how">
        {words.oppositionKind[opposition.kind]} · {words.oppositionMeaning[opposition.kind]}{' '}
        {opposition.explicit ? '' : words.claim.implicit}
      </p>
      <CardList
        ids={opposition.claims.filter((id) => id !== self)}
        claims={claims}
        {...(conceded === undefined
          ? {}
          : { role: (id: string) => (id === conceded ? words.claim.conceded : words.claim.maintained) })}
      />
      {opposition.remark !== undefined && <CoderRemark text={inWords(opposition.remark)} />}
    </div>
  );
}

interface CardListProps {
  readonly ids: readonly string[];
  readonly claims: ReadonlyMap<string, Claim>;
  readonly role?: (id: string) => string;
}

function CardList({ ids, claims, role }: CardListProps) {
  return (
    <ul class="plain">
      {ids.flatMap((id) => {
        const claim = claims.get(id);
        if (claim === undefined) return [];
        return [
          <li key={id}>
            <ClaimCard claim={claim} {...(role === undefined ? {} : { role: role(id) })} />
          </li>,
        ];
      })}
    </ul>
  );
}

function CoderRemark({ text }: { readonly text: string }) {
  return (
    <p class="remark">
      <span class="remark-whose">{messages.value.claim.remark}</span> {text}
    </p>
  );
}
