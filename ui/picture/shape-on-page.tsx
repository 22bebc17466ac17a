import { type ComponentChildren, h, type VNode } from 'preact';
import type { Shape } from './shape.ts';

interface ShapeOnPageProps {
  readonly shape: Shape;
  /** Makes the pill of a concept what can be pressed. */
  readonly around?: (concept: string, pill: ComponentChildren) => VNode;
}

/** A picture as part of the page. */
export function ShapeOnPage({ shape: { tag, attributes, children }, around }: ShapeOnPageProps): VNode {
  const { 'data-concept': concept, ...given } = attributes;
  const inside = children.map((child, index) =>
    typeof child === 'string' ? child : <ShapeOnPage key={index} shape={child} {...(around && { around })} />,
  );
  const element = h(tag, tag === 'svg' ? { ...given, class: 'own-look' } : given, inside);
  return concept === undefined || around === undefined ? element : around(String(concept), element);
}
