import sharp, { type Sharp } from 'sharp';

/** One byte a pixel, rows from above. */
export interface GreyRaster {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** Three bytes a pixel, red, green, blue. */
export interface ColourRaster extends GreyRaster {
  readonly channels: 3;
}

export type Rotation = 0 | 90 | 180 | 270;

export function sharpOf(raster: GreyRaster | ColourRaster): Sharp {
  const { data, width, height } = raster;
  const channels = 'channels' in raster ? raster.channels : 1;
  return sharp(data, { raw: { width, height, channels } });
}

export async function greyOf(image: Sharp): Promise<GreyRaster> {
  const { data, info } = await image.greyscale().raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

export async function colourOf(image: Sharp): Promise<ColourRaster> {
  const flat = image.flatten({ background: '#fff' }).toColourspace('srgb').removeAlpha();
  const { data, info } = await flat.raw().toBuffer({ resolveWithObject: true });
  if (info.channels === 3) return { data, width: info.width, height: info.height, channels: 3 };
  return colourOf(sharp(data, { raw: { width: info.width, height: info.height, channels: 1 } }));
}
