/** Where analyses are worked out: keeps what they stand on, one version an article, so that it is prepared once. */
import {
  type AnalysisName,
  type Asked,
  analyses,
  type Found,
  type Grounds,
  type Layer,
  layerOf,
  onlyOf,
} from '../../graph/questions/analysis.ts';
import type { Bounds } from '../../graph/questions/bounds.ts';

/** An analysis as plain data, which may be sent to another thread. */
export interface Task<Name extends AnalysisName = AnalysisName> {
  readonly article: string;
  readonly version: string;
  readonly name: Name;
  readonly asked: Asked<Name>;
  /** The ids of the causal claims it is asked of; undefined: all. */
  readonly only?: readonly string[] | undefined;
  readonly bounds: Omit<Bounds, 'signal'>;
  /** Milliseconds it may take. */
  readonly timeLimit: number;
}

export interface Desk {
  /** Undefined: what the task stands on is not known here, and was not given. */
  work<Name extends AnalysisName>(task: Task<Name>, stopped: () => boolean, grounds?: Grounds): Found<Name> | undefined;
}

export function createDesk(): Desk {
  const known = new Map<string, { readonly version: string; readonly layer: Layer }>();
  return {
    work<Name extends AnalysisName>(task: Task<Name>, stopped: () => boolean, grounds?: Grounds) {
      const { article, version, name, asked, only, bounds, timeLimit } = task;
      if (grounds !== undefined) known.set(article, { version, layer: layerOf(grounds) });
      const stand = known.get(article);
      if (stand?.version !== version) return undefined;
      const layer = only === undefined ? stand.layer : onlyOf(stand.layer, only);
      const end = performance.now() + timeLimit;
      // No timer can fire while a search runs: the clock is read instead.
      const signal = {
        get aborted() {
          return stopped() || performance.now() >= end;
        },
      };
      const analyse = analyses[name] as (layer: Layer, asked: Asked<Name>, bounds: Bounds) => Found<Name>;
      return analyse(layer, asked, { ...bounds, signal });
    },
  };
}
