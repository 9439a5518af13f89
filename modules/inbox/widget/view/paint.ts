/** Pixels of a thumbnail's longer side, twice as many as it takes. */
const side = 320;

/**
 * Draws a picture. A canvas, because a host page's policy for images knows neither our server nor a blob, and this needs
 * none; a picture that cannot be read stays out, and its name stands there.
 */
export async function paint(canvas: HTMLCanvasElement, load: () => Promise<Blob>): Promise<void> {
  try {
    const bitmap = await createImageBitmap(await load());
    const scale = Math.min(1, side / Math.max(bitmap.width, bitmap.height));
    canvas.width = Math.max(1, Math.round(bitmap.width * scale));
    canvas.height = Math.max(1, Math.round(bitmap.height * scale));
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    canvas.hidden = false;
    bitmap.close();
  } catch {
    canvas.hidden = true;
  }
}

/** Bytes behind one of our links; the link is the whole right to them. */
export async function loadBlob(url: string): Promise<Blob> {
  const response = await fetch(url, { credentials: 'omit' });
  if (!response.ok) throw new Error(String(response.status));
  return response.blob();
}
