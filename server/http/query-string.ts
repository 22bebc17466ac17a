/** Reading query strings: parsing never throws; a check before it refuses what is not UTF-8 or names a trap. */
import { Refusal } from '../../graph/questions/refusal.ts';
import { HttpProblem } from './problem.ts';
import { unknownParameter } from './refused-parameter.ts';
import { presentable, shown } from './shown.ts';

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
      throw new HttpProblem('malformed-request', 'A parameter name in the address is not percent-encoded UTF-8.', {
        at: 'query',
      });
    }
    if (traps.includes(decoded)) throw unknownParameter(decoded, []);
    if (decode(value.join('=')) === undefined) {
      throw new Refusal(
        'bad-parameter',
        `The value of ${shown(decoded)} is not percent-encoded UTF-8.`,
        presentable(decoded),
      );
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
