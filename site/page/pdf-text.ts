/** In place of ui/reading/copy/pdf-text.ts: a worker is made of the code that the page carries. */
import type { textOfPdf as withServer } from '../../ui/reading/copy/pdf-text.ts';
import type { FromPdfReader } from './said.ts';

export const textOfPdf: typeof withServer = async (bytes, reader, onPage) => {
  if (reader === undefined) throw new Error('The page carries no reader of PDF.');
  const address = URL.createObjectURL(new Blob([reader], { type: 'text/javascript' }));
  const worker = new Worker(address);
  try {
    return await new Promise((resolve, reject) => {
      // pdf.js takes the worker for its own and greets us, too.
      worker.onmessage = ({ data }: MessageEvent<FromPdfReader | object>) => {
        if ('page' in data) onPage(data.page, data.of);
        else if ('kind' in data) resolve(data);
      };
      worker.onerror = ({ message }) => reject(new Error(message));
      worker.postMessage(bytes, [bytes.buffer]);
    });
  } finally {
    worker.terminate();
    URL.revokeObjectURL(address);
  }
};
