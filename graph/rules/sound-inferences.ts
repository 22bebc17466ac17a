import type { Inference } from '../model/argument.ts';
import type { Finding } from './finding.ts';
import type { Rule } from './rule.ts';

export const soundInferences: Rule = {
  name: 'sound-inferences',
  description:
    'No claim rests on itself: not in one inference, and not through a chain of them; no premise stands twice.',
  check({ inferences }) {
    const finding = (message: string, tip: string, ...path: (string | number)[]): Finding => ({
      rule: this.name,
      severity: 'error',
      message,
      tip,
      path: ['inferences', ...path],
    });
    const own = inferences.flatMap(({ id, premises, conclusion }, index) =>
      premises.flatMap((premise, place) => {
        if (premise === conclusion) {
          const message = `Inference \`${id}\` has its conclusion \`${premise}\` among its premises.`;
          return [finding(message, 'Take it out of the premises.', index, 'premises', place)];
        }
        if (premises.indexOf(premise) === place) return [];
        return [
          finding(
            `Inference \`${id}\` names the premise \`${premise}\` twice.`,
            'Name it once.',
            index,
            'premises',
            place,
          ),
        ];
      }),
    );
    const circles = circlesOf(inferences).map(({ index, claims }) => {
      const chain = claims.map((claim) => `\`${claim}\``).join(' → ');
      const tip = 'Take out the step that the article does not make.';
      return finding(`The inferences go in a circle: ${chain}.`, tip, index, 'conclusion');
    });
    return [...own, ...circles];
  },
};

/** One circle for each group of inferences that rest on one another, found depth first without recursion. */
function circlesOf(inferences: readonly Inference[]) {
  const steps = new Map<string, { readonly to: string; readonly index: number }[]>();
  inferences.forEach(({ premises, conclusion }, index) => {
    for (const premise of premises) {
      if (premise !== conclusion) steps.set(premise, [...(steps.get(premise) ?? []), { to: conclusion, index }]);
    }
  });
  const circles: { readonly index: number; readonly claims: readonly string[] }[] = [];
  const done = new Set<string>();
  for (const root of steps.keys()) {
    const chain: { readonly claim: string; next: number }[] = done.has(root) ? [] : [{ claim: root, next: 0 }];
    const open = new Set([root]);
    for (let top = chain.at(-1); top !== undefined; top = chain.at(-1)) {
      const step = steps.get(top.claim)?.[top.next];
      top.next += 1;
      if (step === undefined) {
        done.add(top.claim);
        open.delete(top.claim);
        chain.pop();
      } else if (open.has(step.to)) {
        const claims = chain.map(({ claim }) => claim);
        circles.push({ index: step.index, claims: [...claims.slice(claims.indexOf(step.to)), step.to] });
      } else if (!done.has(step.to)) {
        open.add(step.to);
        chain.push({ claim: step.to, next: 0 });
      }
    }
  }
  return circles;
}
