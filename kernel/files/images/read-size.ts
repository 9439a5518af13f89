import { withImage } from './image-reader.ts';

/** In pixels, upright; null for a picture that is kept as it was sent although nobody can read it. */
export async function readSize(path: string): Promise<{ width: number | null; height: number | null }> {
  try {
    return await withImage(path, async ({ metadata }) => metadata.autoOrient);
  } catch {
    return { width: null, height: null };
  }
}
