import sharp, { type Metadata, type Sharp } from 'sharp';
import { filesErrors } from '#kernel/contract';
import { AppError, fail } from '#kernel/errors';
import { createGate } from '#kernel/gate';

// No format but these is ever decoded, whatever a file contains: no SVG, no PDF, no ImageMagick behind a back door.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: [
    'VipsForeignLoadJpegFile',
    'VipsForeignLoadPngFile',
    'VipsForeignLoadWebpFile',
    'VipsForeignLoadNsgifFile',
    'VipsForeignLoadHeifFile',
    'VipsForeignLoadTiffFile',
  ],
});
// Each picture is read once; a cache would only keep memory, and threads of one picture take them from the others.
sharp.cache(false);
sharp.concurrency(1);

/** Telephones take up to 48.8 megapixels today. */
const mostPixels = 50_000_000;
/** Of all frames of an animation together, of which few are in memory at once. */
const mostAnimatedPixels = 150_000_000;
const mostSeconds = 20;

/** A picture under work may take 200 MB. */
const inTurn = createGate(2);

export interface ReadImage {
  readonly image: Sharp;
  readonly metadata: Metadata;
  readonly animated: boolean;
}

/**
 * Opens a picture, looks at its size before a pixel is decoded, and acts on it, two at a time in this process.
 * @throws `files.too_many_pixels`, `files.unreadable`
 */
export function withImage<T>(path: string, act: (read: ReadImage) => Promise<T>): Promise<T> {
  return inTurn(async () => {
    try {
      const metadata = await sharp(path, { limitInputPixels: false }).metadata();
      const frames = metadata.pages ?? 1;
      const pixels = metadata.width * metadata.height * frames;
      const most = frames > 1 ? mostAnimatedPixels : mostPixels;
      if (pixels > most) return fail(filesErrors.tooManyPixels, { megapixels: most / 1_000_000 });
      const animated = frames > 1;
      const image = sharp(path, { limitInputPixels: most, failOn: 'error', animated, sequentialRead: true });
      return await act({ image: image.timeout({ seconds: mostSeconds }), metadata, animated });
    } catch (error) {
      if (error instanceof AppError) throw error;
      throw new AppError(filesErrors.unreadable, { cause: error });
    }
  });
}
