/** From a validator's findings about a query to the one Refusal that a user reads. */
import { nearest } from '../../graph/model/nearest.ts';
import { Refusal } from '../../graph/questions/refusal.ts';
import { presentable, shown } from './shown.ts';

/** A finding of fastify-type-provider-zod, as far as it is used here. */
export interface ParameterFinding {
  readonly keyword?: string;
  readonly instancePath?: string;
  readonly message?: string;
  readonly params?: Record<string, unknown>;
}

/** Takes the findings, what was asked, and the names this question takes. */
export function refusedParameter(
  findings: readonly ParameterFinding[],
  query: Readonly<Record<string, unknown>>,
  names: readonly string[],
): Refusal {
  const unknown = findings.find(({ keyword }) => keyword === 'unrecognized_keys')?.params?.keys;
  if (Array.isArray(unknown)) return unknownParameter(String(unknown[0]), names);

  const { instancePath = '', message = 'something else', params = {} } = findings[0] ?? {};
  const [, name = 'query', place] = instancePath.split('/');
  const values = Array.isArray(params.values) ? params.values.map(String) : [];
  const given = query[name];
  const value = Array.isArray(given) && place !== undefined ? given[Number(place)] : given;
  if (value === undefined) return new Refusal('bad-parameter', `${name} is missing; it takes ${message}.`, name);
  if (typeof value !== 'string') {
    return new Refusal('bad-parameter', `${name} is given ${sizeOf(value)} times; it takes ${message}.`, name);
  }
  return new Refusal('bad-parameter', `${name} is ${shown(value)}; it takes ${message}.`, name, nearest(value, values));
}

export function unknownParameter(name: string, names: readonly string[]): Refusal {
  const accepted = names.length === 0 ? 'This question takes none.' : `Accepted: ${names.join(', ')}.`;
  return new Refusal(
    'unknown-parameter',
    `There is no parameter ${shown(name)} here. ${accepted}`,
    presentable(name),
    nearest(name, names),
  );
}

function sizeOf(value: unknown): number {
  return Array.isArray(value) ? value.length : 1;
}
