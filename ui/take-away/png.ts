import type { Drawn } from '../picture/framed.ts';
import { svgText } from '../picture/svg-text.ts';

/** Twice as fine as a common screen, for projectors and print. */
const fineness = 2;
/** Browsers make no canvas with more pixels than about this, or none so long. */
const most = { pixels: 120_000_000, side: 16_000 } as const;

/** @throws Error where the browser cannot draw it */
export async function pngOf({ shape, width, height }: Drawn): Promise<Blob> {
  const scale = Math.min(fineness, Math.sqrt(most.pixels / (width * height)), most.side / width, most.side / height);
  const address = URL.createObjectURL(new Blob([svgText(shape)], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('The browser gives no canvas of this size.');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob(
        (blob) => (blob === null ? reject(new Error('The canvas gives no PNG.')) : resolve(blob)),
        'image/png',
      );
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}
