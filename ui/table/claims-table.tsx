import { useMemo } from 'preact/hooks';
import type { Claim } from '../../graph/model/claim.ts';
import { conceptsOf } from '../../graph/model/concepts-of.ts';
import { Anchors } from '../detail/anchor.tsx';
import { ConceptLink, ConceptLinks } from '../detail/claim-card.tsx';
import { RelationMark } from '../detail/sign-mark.tsx';
import { inView, inWords, messages } from '../messages/messages.ts';
import { tableWords } from '../messages/table.ts';
import { Link } from '../shell/link.tsx';
import { language, view } from '../state/address.ts';
import { article, drawnGraph, nameOf } from '../state/dataset.ts';
import { filter, passesFilter } from '../state/filtered.ts';
import { toClaimHere } from '../state/selection.ts';
import { shownStep } from '../state/tour.ts';
import { InStep } from '../tour/in-step.tsx';
import { type ClaimColumn, claimColumns, claimsHolding, sortedClaims, targetsOf } from './claim-rows.ts';
import { parseSort } from './sort.ts';
import { SortableTable } from './sortable-table.tsx';
import { TableCount } from './table-count.tsx';

const none: readonly string[] = [];

/** The claims that pass the filter and hold the words, sorted. */
export function ClaimsTable({ claims }: { readonly claims: readonly Claim[] }) {
  const { sort: written, find, claim } = view.value;
  const sort = parseSort(written, claimColumns, { column: 'section', descending: false });
  const known = drawnGraph.value;
  const whole = article.value.state === 'ready' ? article.value.data.data : undefined;
  const passing = useMemo(() => claims.filter(passesFilter), [claims, filter.value, known]);
  const rows = useMemo(() => {
    const sections = [...(whole?.sections ?? []), ...(whole?.tables ?? [])].map(({ id }) => id);
    const held = claimsHolding(passing, find, conceptsOf, nameOf);
    return sortedClaims(held, sort, { language: language.value, nameOf, sections });
  }, [passing, find, sort.column, sort.descending, language.value, known, whole]);
  return (
    <>
      <TableCount shown={rows.length} all={claims.length} left={claims.length - passing.length} noun="claim" />
      {rows.length > 0 && (
        <SortableTable
          caption={inView(tableWords).caption.claims}
          columns={claimColumns}
          nameOf={(column) => inView(tableWords).column[column]}
          meaningOf={() => undefined}
          numeric={none}
          sort={sort}
          rows={rows}
          idOf={({ id }) => id}
          current={claim}
          cellOf={cellOf}
        />
      )}
    </>
  );
}

function cellOf(claim: Claim, column: ClaimColumn) {
  const words = messages.value;
  switch (column) {
    case 'id':
      return <code>{claim.id}</code>;
    case 'cause':
      return claim.kind === 'causal' && <ConceptLink id={claim.cause} />;
    case 'effect':
      return <ConceptLinks ids={targetsOf(claim)} />;
    case 'relation':
      return claim.kind === 'causal' ? (
        <RelationMark relation={claim.relation} />
      ) : (
        <span class="claim-kind">{words.claimKind[claim.kind]}</span>
      );
    case 'text':
      return (
        <>
          <Link change={toClaimHere(claim.id)} current={view.value.claim === claim.id}>
            {inWords(claim.text)}
          </Link>
          {shownStep.value?.focus.claims?.includes(claim.id) === true && <InStep />}
        </>
      );
    case 'modality':
      return words.modality[claim.modality];
    case 'horizon':
      return words.horizon[claim.horizon];
    case 'voice':
      return words.voice[claim.voice];
    case 'fidelity':
      return words.fidelity[claim.fidelity];
    case 'section':
      return <Anchors anchors={claim.anchors} />;
  }
}
