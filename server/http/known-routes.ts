/** The addresses this server knows, for telling what was probably meant by one it does not. */
import { nearest } from '../../graph/model/nearest.ts';

export interface KnownRoutes {
  /** Pattern as the router spells it: `/api/articles/:article`. */
  add(pattern: string, methods: readonly string[]): void;
  /** The methods known for an address, OPTIONS among them; empty where there is no such address. */
  methods(path: string): readonly string[];
  /** The nearest addresses, with the given path's own ids in them. */
  nearest(path: string): readonly string[];
}

export function knownRoutes(): KnownRoutes {
  const known = new Map<string, Set<string>>();
  const parts = (path: string) => path.split('/').slice(1);
  const isSlot = (part: string) => part.startsWith(':');
  return {
    add: (pattern, methods) => {
      const all = known.get(pattern) ?? new Set();
      for (const method of methods) all.add(method);
      known.set(pattern, all);
    },
    methods: (path) => {
      const given = parts(path);
      const fits = ([pattern]: [string, unknown]) => {
        const wanted = parts(pattern);
        return (
          wanted.length === given.length &&
          wanted.every((part, place) => (isSlot(part) ? given[place] !== '' : part === given[place]))
        );
      };
      const methods = new Set([...known].filter(fits).flatMap(([, its]) => [...its]));
      if (methods.size > 0) methods.add('OPTIONS');
      return [...methods].sort();
    },
    nearest: (path) => {
      const given = parts(path);
      const filled = [...known.keys()].map((pattern) => {
        const wanted = parts(pattern).map((part, place) =>
          isSlot(part) ? ((given[place] || undefined) ?? `{${part.slice(1)}}`) : part,
        );
        return `/${wanted.join('/')}`;
      });
      const asLong = filled.filter((address) => parts(address).length === given.length);
      return nearest(path, new Set(asLong.length === 0 ? filled : asLong));
    },
  };
}
