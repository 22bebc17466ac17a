import type { Finding } from './finding.ts';
import { anchoredRecords } from './records.ts';
import type { Rule } from './rule.ts';

export const nothingTwice: Rule = {
  name: 'nothing-twice',
  description:
    'No list of anchors, of subjects or of a focus names the same thing twice, and no two claims say the same of the same sentence.',
  check(dataset) {
    const { claims, tours } = dataset;
    const repeated = (name: string, list: readonly string[], path: Finding['path']) =>
      list.flatMap((item, place): Finding[] => {
        if (list.indexOf(item) === place) return [];
        const message = `${name} names ${item} twice.`;
        return [{ rule: this.name, severity: 'error', message, tip: 'Name it once.', path: [...path, place] }];
      });
    const seen = new Map<string, string>();
    return [
      ...anchoredRecords(dataset).flatMap(({ name, anchors, path }) => repeated(name, anchors, [...path, 'anchors'])),
      ...claims.flatMap((claim, index) =>
        claim.kind === 'causal' ? [] : repeated(`Claim \`${claim.id}\``, claim.about, ['claims', index, 'about']),
      ),
      ...tours.flatMap(({ id, steps }, tour) =>
        steps.flatMap(({ focus }, step) => {
          const path = ['tours', tour, 'steps', step, 'focus'];
          return [
            ...repeated(`Tour \`${id}\``, focus.concepts ?? [], [...path, 'concepts']),
            ...repeated(`Tour \`${id}\``, focus.claims ?? [], [...path, 'claims']),
          ];
        }),
      ),
      ...claims.flatMap((claim, index): Finding[] => {
        if (claim.kind !== 'causal') return [];
        const { id, text: _text, remark: _remark, fidelity: _fidelity, ...coding } = claim;
        const key = JSON.stringify(Object.entries(coding).sort(([a], [b]) => (a < b ? -1 : 1)));
        const other = seen.get(key);
        seen.set(key, other ?? id);
        if (other === undefined || other === id) return [];
        const message = `Claim \`${id}\` is coded exactly as claim \`${other}\`, of the same sentence.`;
        const tip = 'Delete one of the two, or mend what differs.';
        return [{ rule: this.name, severity: 'warning', message, tip, path: ['claims', index] }];
      }),
    ];
  },
};
