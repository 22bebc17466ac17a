/** Values as Cypher spells them, where no parameter can carry them. */
import neo4j from 'neo4j-driver';

/**
 * A text, a number, a truth value, a list, or a map whose keys are names; in a map what is null or undefined is left out,
 * as a property that is null is.
 * @throws TypeError for anything else
 */
export function cypherLiteral(value: unknown): string {
  if (typeof value === 'string') return quoted(value);
  if (typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return float(value);
  if (neo4j.isInt(value)) return value.toString();
  if (Array.isArray(value)) return `[${value.map(cypherLiteral).join(', ')}]`;
  if (typeof value !== 'object' || value === null) throw new TypeError(`${String(value)} has no literal.`);
  const entries = Object.entries(value).filter(([, inner]) => inner !== null && inner !== undefined);
  return `{${entries.map(([name, inner]) => `${nameOf(name)}: ${cypherLiteral(inner)}`).join(', ')}}`;
}

/** Without its parameters: each is replaced by its value. @throws TypeError where one is not given */
export function withLiterals(statement: string, parameters: Readonly<Record<string, unknown>>): string {
  return statement.replaceAll(/\$([a-z]+)\b/gi, (_, name: string) => cypherLiteral(parameters[name]));
}

/** In single quotes. What has no shape of its own, turns the text around or ends a line somewhere is spelled by its code. */
function quoted(text: string): string {
  const escaped = text
    .replaceAll('\\', '\\\\')
    .replaceAll("'", "\\'")
    .replaceAll(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu, codeOf);
  return `'${escaped}'`;
}

/** By UTF-16 code units, of which Cypher's escapes are made. */
function codeOf(character: string): string {
  return character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
}

/** A JavaScript number is a float to the driver, whole or not. */
function float(value: number): string {
  if (!Number.isFinite(value)) throw new TypeError(`${value} has no literal.`);
  const digits = Object.is(value, -0) ? '-0' : String(value).replace('+', '');
  return /[.e]/.test(digits) ? digits : `${digits}.0`;
}

function nameOf(name: string): string {
  if (!/^[A-Za-z][A-Za-z0-9]*$/.test(name)) throw new TypeError(`${name} is no plain name.`);
  return name;
}
