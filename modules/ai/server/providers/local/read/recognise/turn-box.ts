import type { Box } from '../../../../ports/read.port.ts';
import type { Rotation } from '../raster.ts';

/** Where a box lies once its page, `width` by `height` before, was turned clockwise. */
export function turnBox([x, y, w, h]: Box, rotation: Rotation, width: number, height: number): Box {
  switch (rotation) {
    case 90:
      return [height - y - h, x, h, w];
    case 180:
      return [width - x - w, height - y - h, w, h];
    case 270:
      return [y, width - x - w, h, w];
    default:
      return [x, y, w, h];
  }
}

/** The same on a page of another size, and within it. */
export function scaleBox([x, y, w, h]: Box, factor: number, width: number, height: number): Box {
  const left = Math.min(width, Math.max(0, Math.round(x * factor)));
  const top = Math.min(height, Math.max(0, Math.round(y * factor)));
  return [
    left,
    top,
    Math.max(0, Math.min(width - left, Math.round(w * factor))),
    Math.max(0, Math.min(height - top, Math.round(h * factor))),
  ];
}

/** The smallest box around all of them. */
export function boxAround(boxes: readonly Box[]): Box {
  const left = Math.min(...boxes.map(([x]) => x));
  const top = Math.min(...boxes.map(([, y]) => y));
  const right = Math.max(...boxes.map(([x, , width]) => x + width));
  const bottom = Math.max(...boxes.map(([, y, , height]) => y + height));
  return [left, top, right - left, bottom - top];
}
