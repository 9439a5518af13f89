import sharp from 'sharp';
import { type ColourRaster, colourOf } from '../raster.ts';
import type { ShownPage } from '../recognise/read-raster.ts';
import { UnreadableFile } from './unreadable-file.ts';

/** Telephones take up to 48.8 megapixels today; `kernel/files` has the same limit. */
const mostPixels = 50_000_000;

export interface ImageSource {
  readonly pageCount: number;
  /** As any viewer shows it: turned as its EXIF says. */
  page(number: number): Promise<ShownPage>;
}

/**
 * Opens a picture whose first bytes were found to be PNG's, JPEG's, WebP's or TIFF's; of these only TIFF has pages.
 * @throws UnreadableFile
 */
export async function openImage(path: string, kind: 'tiff' | 'other'): Promise<ImageSource> {
  const { pages = 1 } = await sharp(path, { limitInputPixels: false }).metadata().catch(broken);
  return {
    pageCount: kind === 'tiff' ? pages : 1,
    page: (number) => readPage(path, number - 1),
  };
}

async function readPage(path: string, page: number): Promise<ShownPage> {
  const { width, height, density } = await sharp(path, { page, limitInputPixels: false })
    .metadata()
    .catch(broken);
  if (width * height > mostPixels) throw new UnreadableFile('fileTooComplex');
  const image = sharp(path, { page, limitInputPixels: mostPixels, failOn: 'error' });
  const colour: ColourRaster = await colourOf(image.autoOrient()).catch(broken);
  // A camera writes 72 or 96 because a number has to stand there.
  return { colour, dpi: density !== undefined && density > 100 ? Math.round(density) : null };
}

function broken(cause: unknown): never {
  throw new UnreadableFile('fileBroken', { cause });
}
