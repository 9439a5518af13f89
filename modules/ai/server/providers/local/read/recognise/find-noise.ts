import type { GreyRaster } from '../raster.ts';

/** As much of a page as tells: 800 by 600 pixels, in the upper half, where text is. */
const sample = { width: 800, height: 600 } as const;
/** Of the second derivative in both directions, the greatest there can be: its weights come to 16 of 255. */
const mostChange = 16 * 255;
/** From the median of absolute values to the standard deviation of a normal distribution, and by the filter's norm. */
const medianToSigma = 1 / 0.6745 / 6;

/**
 * The standard deviation of a picture's grain in shades of 255 (Immerkær, 1996; by the median, because the edges of
 * letters are no grain). A drawn or scanned page has 0, a photograph at night 20 and more.
 */
export function findNoise({ width, height, data }: GreyRaster): number {
  const left = Math.max(1, Math.round((width - sample.width) / 2));
  const top = Math.max(1, Math.round(height / 4 - sample.height / 2));
  const right = Math.min(width - 1, left + sample.width);
  const bottom = Math.min(height - 1, top + sample.height);
  const at = (index: number) => data[index] ?? 0;
  const counts = new Uint32Array(mostChange + 1);
  let all = 0;
  for (let y = top; y < bottom; y += 1) {
    for (let x = left; x < right; x += 1) {
      const here = y * width + x;
      const corners =
        at(here - width - 1) + at(here - width + 1) + at(here + width - 1) + at(here + width + 1);
      const sides = at(here - width) + at(here - 1) + at(here + 1) + at(here + width);
      const change = Math.abs(corners - 2 * sides + 4 * at(here));
      counts[change] = (counts[change] ?? 0) + 1;
      all += 1;
    }
  }
  return medianOf(counts, all) * medianToSigma;
}

function medianOf(counts: Uint32Array, all: number): number {
  let seen = 0;
  for (let value = 0; value < counts.length; value += 1) {
    seen += counts[value] ?? 0;
    if (seen * 2 > all) return value;
  }
  return 0;
}
