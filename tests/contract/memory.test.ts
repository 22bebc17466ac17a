import { createMemoryStore } from '../../server/stores/memory/memory-store.ts';
import { describeClaimStore } from './claim-store.contract.ts';

describeClaimStore({
  name: 'memory',
  open: async () => createMemoryStore(),
  runs: 300,
  answered: 2000,
});
