/** In place of ui/shell/edition.ts. PDF would need as much code again as everything else. */
import type { edition as withServer } from '../../ui/shell/edition.ts';

export const edition: typeof withServer = { server: false, readsPdf: false };
