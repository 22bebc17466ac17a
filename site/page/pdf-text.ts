/** In place of ui/reading/copy/pdf-text.ts, where there is no reader of PDF. */
import type { textOfPdf as withReader } from '../../ui/reading/copy/pdf-text.ts';

export const textOfPdf: typeof withReader = async () => ({ kind: 'no-reader' });
