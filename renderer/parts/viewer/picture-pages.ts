import type { Pages } from './pages.ts';

/** Decodes the picture from its bytes, so that the content policy need not allow an image URL. */
export async function picturePages(bytes: Uint8Array<ArrayBuffer>): Promise<Pages> {
  const bitmap = await createImageBitmap(new Blob([bytes]));
  const { width, height } = bitmap;
  return {
    count: 1,
    size: () => Promise.resolve({ width, height }),
    draw: (_page, canvas, pixels) => {
      canvas.width = Math.max(1, Math.floor(width * pixels));
      canvas.height = Math.max(1, Math.floor(height * pixels));
      canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
      return Promise.resolve();
    },
    close: () => bitmap.close(),
  };
}
