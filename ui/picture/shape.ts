/** A picture as plain data: SVG elements. One place writes them as a file, another puts them on the page. */
export interface Shape {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly (Shape | string)[];
}

/** An element; attributes that are undefined are left out. */
export function shape(
  tag: string,
  attributes: Readonly<Record<string, string | number | undefined>> = {},
  ...children: readonly (Shape | string)[]
): Shape {
  const given = Object.entries(attributes).flatMap(([name, value]) => {
    if (value === undefined) return [];
    return [[name, typeof value === 'number' ? Math.round(value * 100) / 100 : value] as const];
  });
  return { tag, attributes: Object.fromEntries(given), children };
}

export interface TextStyle {
  readonly family: string;
  readonly size: number;
  readonly fill: string;
  readonly weight?: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly spacing?: string | undefined;
}

/** A line of text, which stays text: it can be found, copied and set in another face. */
export function textShape(words: string, x: number, y: number, style: TextStyle): Shape {
  return shape(
    'text',
    {
      x,
      y,
      'font-family': style.family,
      'font-size': style.size,
      'font-weight': style.weight,
      'letter-spacing': style.spacing,
      'text-anchor': style.anchor,
      fill: style.fill,
      stroke: 'none',
    },
    words,
  );
}
