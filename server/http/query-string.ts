/** Reading query strings: parsing never throws; a check before it refuses what is not UTF-8 or names a trap. */
import { Refusal } from '../../graph/questions/refusal.ts';
import { HttpProblem } from './problem.ts';
import { unknownParameter } from './refused-parameter.ts';
import { presentable } from './shown.ts';

const traps = ['__proto__', 'constructor', 'prototype'];

/** Each name with its value, or its values if it stands more than once. */
export function parseQueryString(query: string): Record<string, string | string[]> {
  const parsed: Record<string, string | string[]> = Object.create(null);
  for (const [name, value] of new URLSearchParams(query)) {
    const before = parsed[name];
    if (before === undefined) parsed[name] = value;
    else if (Array.isArray(before)) before.push(value);
    else parsed[name] = [before, value];
  }
  return parsed;
}

/** @throws HttpProblem, Refusal where the query of an address is malformed or its names are traps */
export function checkQueryString(address: string): void {
  const start = address.indexOf('?');
  if (start === -1) return;
  for (const part of address.slice(start + 1).split('&')) {
    const [name = '', ...value] = part.split('=');
    const decoded = decode(name);
    if (decoded === undefined) {
      const detail = {
        zh: '地址中有一个参数名不是百分号编码的 UTF-8。',
        en: 'A parameter name in the address is not percent-encoded UTF-8.',
      };
      throw new HttpProblem('malformed-request', detail, { at: 'query' });
    }
    if (traps.includes(decoded)) throw unknownParameter(decoded, []);
    if (decode(value.join('=')) === undefined) {
      const name = presentable(decoded);
      const detail = {
        zh: `参数“${name}”的值不是百分号编码的 UTF-8。`,
        en: `The value of "${name}" is not percent-encoded UTF-8.`,
      };
      throw new Refusal('bad-parameter', detail, name);
    }
  }
}

function decode(part: string): string | undefined {
  try {
    return decodeURIComponent(part.replaceAll('+', ' '));
  } catch {
    return undefined;
  }
}
