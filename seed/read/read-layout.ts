import type { Dataset } from '../../graph/model/dataset.ts';
import { MapLayout } from '../../graph/model/layout.ts';
import type { PlacedFinding } from '../../graph/rules/finding.ts';
import { layoutOf } from '../layout/layout-of.ts';
import type { YamlFile } from './parse-yaml.ts';
import { meet } from './read-records.ts';

export interface LayoutReading {
  readonly layout: MapLayout;
  readonly findings: readonly PlacedFinding[];
}

/** The stored map, if it has a place for every concept; otherwise one computed now, which takes a while, and a warning. */
export async function readLayout(dataset: Dataset, file: string, stored: YamlFile | undefined): Promise<LayoutReading> {
  const warn = (message: string): PlacedFinding => ({
    rule: 'layout-file',
    severity: 'warning',
    message,
    tip: 'Run `npm run layout` to compute the map once and store it.',
    file,
    line: 0,
    column: 0,
  });
  if (stored === undefined) return { layout: await layoutOf(dataset), findings: [warn('layout.json is missing.')] };
  const { data } = meet(stored, 'layout.json', MapLayout);
  if (data === undefined) return { layout: await layoutOf(dataset), findings: [warn('layout.json is no map.')] };
  const homeless = dataset.concepts.filter(({ id }) => !Object.hasOwn(data.concepts, id));
  if (homeless.length === 0) return { layout: data, findings: [] };
  const some = homeless.slice(0, 3).map(({ id }) => `\`${id}\``);
  const message = `layout.json has no place for ${some.join(', ')}${homeless.length > 3 ? ` and ${homeless.length - 3} more` : ''}.`;
  return { layout: await layoutOf(dataset, data), findings: [warn(message)] };
}
