/** The way into server/analysis/work.ts: a thread of Node 20 takes no `--import`, so it registers tsx itself. */
import { register } from 'tsx/esm/api';

register();
export const { work } = await import('./work.ts');
