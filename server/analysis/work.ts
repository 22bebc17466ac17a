/** A thread of server/analysis/threads.ts. */
import type { Found, Grounds } from '../../graph/questions/analysis.ts';
import { createDesk, type Task } from './desk.ts';

/** What travels to a thread. */
export interface Errand {
  readonly task: Task;
  readonly grounds?: Grounds | undefined;
  /** Not 0: nobody waits any longer. Shared, because a thread at work reads no messages. */
  readonly stop: Int32Array;
}

const desk = createDesk();

export function work({ task, grounds, stop }: Errand): Found<Task['name']> | undefined {
  return desk.work(task, () => Atomics.load(stop, 0) !== 0, grounds);
}
