/** A place in an order in which every node comes before those it leads to, as far as there are no circles. */
export function topOrder(
  nodes: readonly string[],
  successors: (node: string) => readonly string[],
): ReadonlyMap<string, number> {
  const met = new Set<string>();
  const last: string[] = [];
  const visit = (node: string) => {
    if (met.has(node)) return;
    met.add(node);
    for (const next of successors(node)) visit(next);
    last.push(node);
  };
  for (const node of nodes) visit(node);
  return new Map(last.toReversed().map((node, index) => [node, index]));
}
