import { printable } from '../../graph/exports/printable.ts';
import type { Shape } from './shape.ts';

/** Writes a picture as an SVG file of its own; whatever labels hold, the file is well-formed. */
export function svgText(picture: Shape): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${written(picture)}\n`;
}

function written({ tag, attributes, children }: Shape): string {
  const given = Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join('');
  if (children.length === 0) return `<${tag}${given}/>`;
  const inside = children.map((child) => (typeof child === 'string' ? escaped(child) : written(child)));
  return `<${tag}${given}>${inside.join('')}</${tag}>`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  // Half of a surrogate pair cannot be written as UTF-8.
  return printable(text.replace(/\p{Surrogate}/gu, '\ufffd')).replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}
