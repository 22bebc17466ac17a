/**
 * A drawing of the page as a picture of its own: the look that style sheets give it is written into it. It is taken whole,
 * however it was moved and zoomed, or the part that a pane shows of it.
 */
import type { Drawn } from './framed.ts';
import { inPaperColours } from './paper-colours.ts';
import { type Shape, shape } from './shape.ts';

const geometry = 'd x y width height rx ry cx cy r points transform'.split(' ');
const looks = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
] as const;
type Look = Readonly<Record<(typeof looks)[number], string>>;

/**
 * What a layer of an SVG on the page shows; undefined where it is not laid out, or empty. `margin`: around it, for
 * strokes and outlines.
 */
export function frozen(layer: SVGGraphicsElement, { margin = 10 } = {}): Drawn | undefined {
  const { x, y, width, height } = layer.getBBox();
  // A level line has no height.
  if (width === 0 && height === 0) return undefined;
  const children = inPaperColours(() => [...layer.children].flatMap((child) => frozenElement(child, undefined) ?? []));
  return {
    shape: shape('g', { transform: `translate(${Math.round(margin - x)} ${Math.round(margin - y)})` }, ...children),
    width: width + 2 * margin,
    height: height + 2 * margin,
  };
}

/** What a pane shows of a layer, at the drawing's own size; undefined where it shows all of it. */
export function frozenInPane(pane: SVGSVGElement, layer: SVGGraphicsElement): Drawn | undefined {
  const matrix = layer.getCTM();
  if (matrix === null || isWhole(pane, layer)) return undefined;
  const { a: zoom, e, f } = matrix;
  const { width, height } = pane.getBoundingClientRect();
  const children = inPaperColours(() =>
    [...layer.children].flatMap((child) => frozenElement(child, undefined, pane.getBoundingClientRect()) ?? []),
  );
  return {
    shape: shape('g', { transform: `translate(${Math.round(e / zoom)} ${Math.round(f / zoom)})` }, ...children),
    width: width / zoom,
    height: height / zoom,
  };
}

/** Whether a pane shows all of a layer. */
export function isWhole(pane: SVGSVGElement, layer: SVGGraphicsElement): boolean {
  const [all, window] = [layer.getBoundingClientRect(), pane.getBoundingClientRect()];
  return all.left >= window.left && all.top >= window.top && all.right <= window.right && all.bottom <= window.bottom;
}

/** For strokes, which stand out of the box of what they are drawn around. */
const strokeRoom = 8;

function isOutside(element: Element, window: DOMRect): boolean {
  const box = element.getBoundingClientRect();
  return (
    box.right < window.left - strokeRoom ||
    box.bottom < window.top - strokeRoom ||
    box.left > window.right + strokeRoom ||
    box.top > window.bottom + strokeRoom
  );
}

/** `window`: what lies outside of it is left out. */
function frozenElement(element: Element, around: Look | undefined, window?: DOMRect): Shape | undefined {
  if (window !== undefined && isOutside(element, window)) return undefined;
  const style = getComputedStyle(element);
  if (style.display === 'none' || style.visibility === 'hidden') return undefined;
  const own = Object.fromEntries(looks.map((name) => [name, plain(style.getPropertyValue(name))])) as Look;
  const attributes = Object.fromEntries(geometry.map((name) => [name, element.getAttribute(name) ?? undefined]));
  const changed = looks.flatMap((name) => (own[name] === around?.[name] ? [] : [[name, own[name]]]));
  const href = element.getAttribute('href');
  const children = [...element.childNodes].flatMap((child): readonly (Shape | string)[] => {
    if (child instanceof Element) return [frozenElement(child, own, window) ?? []].flat();
    return child.nodeType === Node.TEXT_NODE ? [child.nodeValue ?? ''] : [];
  });
  return shape(
    element.tagName,
    {
      ...attributes,
      ...Object.fromEntries(changed),
      href: href === null ? undefined : new URL(href, location.href).href,
    },
    ...children,
  );
}

/** A colour as every program that reads SVG knows it; browsers give mixed ones as shares of red, green and blue. */
function plain(value: string): string {
  if (value === 'rgba(0, 0, 0, 0)') return 'none';
  const shares = /^color\(srgb ([\d.]+) ([\d.]+) ([\d.]+)\)$/.exec(value)?.slice(1);
  return shares === undefined ? value : `rgb(${shares.map((share) => Math.round(Number(share) * 255)).join(', ')})`;
}
