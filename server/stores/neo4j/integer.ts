import neo4j, { type Integer } from 'neo4j-driver';

/** A JavaScript number travels as a float, which `LIMIT` refuses. @throws RangeError unless a whole number from 0 */
export function wholeNumber(value: number): Integer {
  if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`${value} is not a whole number.`);
  return neo4j.int(value);
}
