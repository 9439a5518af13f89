import type { GreyRaster } from '../raster.ts';

/** Fields to each side of the page. */
const fields = 12;
/** Paper whose darkest part has less than this share of the light of its brightest was photographed in a shadow. */
const leastEvenness = 0.75;

export interface Light {
  readonly even: boolean;
  /** What most of the paper looks like, 0 to 255. */
  readonly paper: number;
}

/** How a page is lit, by the brightest tenth of each field of it: there the paper shows between the letters. */
export function findLight({ width, height, data }: GreyRaster): Light {
  const papers: number[] = [];
  for (let row = 0; row < fields; row += 1) {
    for (let column = 0; column < fields; column += 1) {
      const counts = new Uint32Array(256);
      const [top, bottom] = [row, row + 1].map((edge) => Math.floor((edge * height) / fields));
      const [left, right] = [column, column + 1].map((edge) => Math.floor((edge * width) / fields));
      for (let y = top ?? 0; y < (bottom ?? 0); y += 1) {
        for (let x = left ?? 0; x < (right ?? 0); x += 1) {
          const value = data[y * width + x] ?? 0;
          counts[value] = (counts[value] ?? 0) + 1;
        }
      }
      papers.push(upperTenth(counts));
    }
  }
  papers.sort((one, other) => one - other);
  const at = (share: number) => papers[Math.floor((papers.length - 1) * share)] ?? 255;
  return { even: at(0.05) >= at(0.95) * leastEvenness, paper: at(0.5) };
}

function upperTenth(counts: Uint32Array): number {
  const all = counts.reduce((sum, count) => sum + count, 0);
  let seen = 0;
  for (let value = 255; value >= 0; value -= 1) {
    seen += counts[value] ?? 0;
    if (seen > all / 10) return value;
  }
  return 0;
}
