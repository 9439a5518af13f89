import type { StagedFile, Staging } from '#kernel/file-store';
import { withImage } from './image-reader.ts';

const quality = 80;

/**
 * A version of a picture as WebP whose longest edge has at most `edge` pixels, upright and without what tells where it
 * was taken; an animation stays one.
 * @throws `files.unreadable`, `files.too_many_pixels`
 */
export async function shrinkImage(path: string, edge: number, staging: Staging): Promise<StagedFile> {
  const target = staging.newPath();
  await withImage(path, ({ image, animated }) =>
    (animated ? image : image.autoOrient())
      .resize({ width: edge, height: edge, fit: 'inside', withoutEnlargement: true })
      .toColourspace('srgb')
      .webp({ quality })
      .toFile(target),
  );
  return staging.adopt(target);
}
