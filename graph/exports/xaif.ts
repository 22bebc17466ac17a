/**
 * xAIF, the JSON of the Argument Interchange Format that AIFdb, OVA and the open argument mining framework exchange. Claims
 * are I-nodes, inferences RA-nodes. Node ids are numbers, because the tools count them on; what a
 * node is called here stands beside as `id`, which they pass on, as they do the keys beside `AIF`.
 *
 * A CA-node says that one claim counts against another. Only a concession does: what is conceded speaks against what is
 * maintained in spite of it. Of a contrast both sides hold, and a tension pulls one thing both ways without either claim
 * denying the other: these stand under `oppositions`, beside the argument.
 */

import type { Opposition } from '../model/argument.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Language } from '../model/vocabulary.ts';
import { aifSchemes } from './walton-schemes.ts';

/** From one node to another, before it is numbered. */
type Link = readonly [from: string, to: string];

export function xaif(dataset: Dataset, language: Language, remarks: readonly string[] = []): string {
  const { article, claims, inferences, oppositions } = dataset;
  const conflicts = oppositions.filter(({ kind }) => kind === 'concession').flatMap(conflictsOf);
  const described = [
    ...claims.map(({ id, text, kind, modality, voice, fidelity, anchors }) => ({
      key: `claim ${id}`,
      node: { text: text[language], type: 'I', id, kind, modality, voice, fidelity, anchors },
    })),
    ...inferences.map(({ id, scheme, explicit, anchors }) => ({
      key: `inference ${id}`,
      node: { text: aifSchemes[scheme], type: 'RA', id, explicit, anchors },
    })),
    ...conflicts.map(({ key, opposition: { id, explicit, anchors } }) => ({
      key,
      node: { text: 'Default Conflict', type: 'CA', id, explicit, anchors },
    })),
  ] as const;
  const numbers = new Map<string, number>(described.map(({ key }, place) => [key, place + 1]));
  const number = (key: string) => numbers.get(key) ?? 0;
  const nodes = described.map(({ key, node }) => ({ nodeID: number(key), ...node }));
  const links: readonly Link[] = [
    ...inferences.flatMap(({ id, premises, conclusion }): Link[] => [
      ...premises.map((premise): Link => [`claim ${premise}`, `inference ${id}`]),
      [`inference ${id}`, `claim ${conclusion}`],
    ]),
    ...conflicts.flatMap(({ key, conceded, maintained }): Link[] => [
      [`claim ${conceded}`, key],
      [key, `claim ${maintained}`],
    ]),
  ];
  const edges = links.map(([from, to], place) => ({ edgeID: place + 1, fromID: number(from), toID: number(to) }));
  const beside = oppositions
    .filter(({ kind }) => kind !== 'concession')
    .map(({ claims: opposed, ...rest }) => ({ ...rest, nodes: opposed.map((claim) => number(`claim ${claim}`)) }));
  const document = {
    AIF: {
      nodes,
      edges,
      schemefulfillments: [],
      descriptorfulfillments: [],
      participants: [],
      locutions: [],
    },
    dialog: false,
    ova: [],
    text: { txt: '' },
    title: article.title[language],
    remarks,
    oppositions: beside,
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** A concession is two claims; should one list more, each that is conceded stands against the one maintained, the last. */
function conflictsOf(opposition: Opposition) {
  const maintained = opposition.claims.at(-1) ?? '';
  return opposition.claims
    .slice(0, -1)
    .map((conceded) => ({ key: `opposition ${opposition.id} ${conceded}`, opposition, conceded, maintained }));
}
