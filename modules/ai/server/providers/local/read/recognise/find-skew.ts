import type { GreyRaster } from '../raster.ts';

/** Pages that a hand has laid on a glass or photographed; more than this is a turn by intention. */
const mostDegrees = 15;
const coarseStep = 0.5;
const fineStep = 0.1;
/** As many points say the same as all of them. */
const mostPoints = 20_000;
/** A page whose lines stand out by less than this against its unturned lines is left alone. */
const leastGain = 1.15;

/**
 * The angle in degrees by which a page's lines climb, to one side or the other of either axis: turn the page clockwise
 * by it to set them level. 0 where nothing stands out.
 *
 * The sum of squares of the differences between neighbouring rows of a projection is greatest along the lines (Postl,
 * 1986). Lines that run down the page count alike, because nobody knows yet which way is up.
 */
export function findSkew(raster: GreyRaster): number {
  const points = inkOf(raster);
  if (points.length < 400) return 0;
  const length = Math.hypot(raster.width, raster.height);
  const scoreAt = (degrees: number) => sharpness(points, degrees, length);
  let best = { degrees: 0, score: scoreAt(0) };
  const level = best.score;
  const look = (from: number, to: number, step: number) => {
    for (let degrees = from; degrees <= to + 1e-9; degrees += step) {
      const score = scoreAt(degrees);
      if (score > best.score) best = { degrees, score };
    }
  };
  look(-mostDegrees, mostDegrees, coarseStep);
  look(best.degrees - coarseStep, best.degrees + coarseStep, fineStep);
  return best.score > level * leastGain ? Math.round(best.degrees * 10) / 10 : 0;
}

/** Where ink is, as x and y by turns: what is darker than its surroundings. */
function inkOf({ width, height, data }: GreyRaster): Float32Array {
  const found: number[] = [];
  const reach = 8;
  for (let y = 0; y < height; y += 1) {
    for (let x = reach; x < width - reach; x += 1) {
      const at = y * width + x;
      const around = Math.max(data[at - reach] ?? 0, data[at + reach] ?? 0);
      // The lower edge of a stroke marks a line's foot more sharply than the whole stroke.
      if ((data[at] ?? 255) < around * 0.7 && (data[at + width] ?? 0) > (data[at] ?? 255) + 20)
        found.push(x, y);
    }
  }
  const every = Math.max(1, Math.ceil(found.length / 2 / mostPoints));
  const kept = new Float32Array(Math.floor(found.length / 2 / every) * 2);
  for (let at = 0; at < kept.length; at += 2) {
    kept[at] = found[at * every] ?? 0;
    kept[at + 1] = found[at * every + 1] ?? 0;
  }
  return kept;
}

function sharpness(points: Float32Array, degrees: number, length: number): number {
  const radians = (degrees * Math.PI) / 180;
  const sin = Math.sin(radians);
  const cos = Math.cos(radians);
  const size = Math.ceil(length) * 2 + 2;
  const rows = new Uint32Array(size);
  const columns = new Uint32Array(size);
  const middle = Math.ceil(length);
  for (let at = 0; at < points.length; at += 2) {
    const x = points[at] ?? 0;
    const y = points[at + 1] ?? 0;
    const row = Math.round(y * cos + x * sin) + middle;
    const column = Math.round(x * cos - y * sin) + middle;
    rows[row] = (rows[row] ?? 0) + 1;
    columns[column] = (columns[column] ?? 0) + 1;
  }
  return Math.max(steps(rows), steps(columns));
}

function steps(counts: Uint32Array): number {
  let sum = 0;
  for (let at = 1; at < counts.length; at += 1) sum += ((counts[at] ?? 0) - (counts[at - 1] ?? 0)) ** 2;
  return sum;
}
