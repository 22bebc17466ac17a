/** Whoever works out analyses: in this thread, which is simple, or in threads of their own, which keeps this one free. */
import type { AnalysisName, Found, Grounds } from '../../graph/questions/analysis.ts';
import { createDesk, type Task } from './desk.ts';

export interface Analyst {
  /** `signal` says that nobody waits for the answer any longer. */
  analyse<Name extends AnalysisName>(task: Task<Name>, grounds: Grounds, signal: AbortSignal): Promise<Found<Name>>;
  close(): Promise<void>;
}

export function analystHere(): Analyst {
  const desk = createDesk();
  return {
    async analyse(task, grounds, signal) {
      const stopped = () => signal.aborted;
      return (desk.work(task, stopped) ?? desk.work(task, stopped, grounds)) as Found<typeof task.name>;
    },
    async close() {},
  };
}
