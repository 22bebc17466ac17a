import type { Inference, Opposition } from '../../model/argument.ts';
import { waltonSchemes } from '../walton-schemes.ts';
import type { Names } from './names.ts';

export function inferenceNode({ id, premises, conclusion, scheme, explicit, remark }: Inference, named: Names) {
  return {
    id: named('inference', id),
    type: ['aif:RA-node', 'prov:Entity'],
    derivedFrom: named('article'),
    premise: premises.map((premise) => named('claim', premise)),
    conclusion: named('claim', conclusion),
    scheme: waltonSchemes[scheme],
    explicit,
    remark,
  };
}

export function oppositionNode({ id, kind, claims, axis, explicit, remark }: Opposition, named: Names) {
  return {
    id: named('opposition', id),
    type: ['lunmai:Opposition', 'prov:Entity'],
    derivedFrom: named('article'),
    kind,
    opposes: claims.map((claim) => named('claim', claim)),
    axis,
    explicit,
    remark,
  };
}
