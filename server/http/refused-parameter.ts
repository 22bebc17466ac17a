/** From a validator's findings about a query to the one Refusal that a user reads. */
import { nearest } from '../../graph/model/nearest.ts';
import { Refusal } from '../../graph/questions/refusal.ts';
import { fromMessage } from './accepted-words.ts';
import { presentable } from './shown.ts';

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

  const { instancePath = '', message = '', params = {} } = findings[0] ?? {};
  const [, name = 'query', place] = instancePath.split('/');
  const values = Array.isArray(params.values) ? params.values.map(String) : [];
  const given = query[name];
  const value = Array.isArray(given) && place !== undefined ? given[Number(place)] : given;
  const accepted = fromMessage(message);
  const refused = (zh: string, en: string, near: readonly string[] = []) => {
    const detail = { zh: `${zh}；应为：${accepted.zh}。`, en: `${en}; it takes ${accepted.en}.` };
    return new Refusal('bad-parameter', detail, name, near);
  };
  if (value === undefined) return refused(`缺少参数 ${name}`, `${name} is missing`);
  if (typeof value !== 'string') {
    return refused(`参数 ${name} 给了 ${sizeOf(value)} 次`, `${name} is given ${sizeOf(value)} times`);
  }
  const shown = presentable(value);
  return refused(`参数 ${name} 的值是“${shown}”`, `${name} is "${shown}"`, nearest(value, values));
}

export function unknownParameter(name: string, names: readonly string[]): Refusal {
  const accepted =
    names.length === 0
      ? { zh: '这个问题不带参数。', en: 'This question takes none.' }
      : { zh: `可用的参数：${names.join('、')}。`, en: `Accepted: ${names.join(', ')}.` };
  const shown = presentable(name);
  const detail = {
    zh: `这里没有名为“${shown}”的参数。${accepted.zh}`,
    en: `There is no parameter "${shown}" here. ${accepted.en}`,
  };
  return new Refusal('unknown-parameter', detail, shown, nearest(name, names));
}

function sizeOf(value: unknown): number {
  return Array.isArray(value) ? value.length : 1;
}
