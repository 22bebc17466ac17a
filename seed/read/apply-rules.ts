import type { Dataset } from '../../graph/model/dataset.ts';
import type { Finding } from '../../graph/rules/finding.ts';
import { noDanglingReferences } from '../../graph/rules/no-dangling-references.ts';
import { rules } from '../../graph/rules/rules.ts';
import { valueAt } from './schema-at.ts';

export interface Gaps {
  /** Ids of records that are there but could not be read: they are not dangling. */
  readonly broken: ReadonlySet<string>;
  /** Whether a whole file could not be read. */
  readonly unread: boolean;
}

/** Everything the rules find, without what only looks wrong because some records could not be read. */
export function applyRules(dataset: Dataset, { broken, unread }: Gaps): readonly Finding[] {
  const whole = broken.size === 0 && !unread;
  return rules
    .filter((rule) => whole || !rule.needsAll)
    .filter((rule) => !unread || rule !== noDanglingReferences)
    .flatMap((rule) => rule.check(dataset))
    .filter(({ rule, path }) => rule !== noDanglingReferences.name || !broken.has(String(valueAt(dataset, path))));
}
