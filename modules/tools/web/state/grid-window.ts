/** Which pictures of a grid stand in the page, and how much room the others take before and after. */
export interface GridWindow {
  readonly columns: number;
  readonly first: number;
  readonly last: number;
  readonly before: number;
  readonly after: number;
}

const gap = 16;
/** A picture is about this wide; below it stands a line of words. */
const aim = 220;
const captionHeight = 44;
/** Rows beyond the window, so that a quick scroll finds them there. */
const spare = 2;

/** @param given.above how much of the grid is scrolled out above, in px; `height` of the window */
export function gridWindow(given: {
  readonly count: number;
  readonly width: number;
  readonly above: number;
  readonly height: number;
}): GridWindow {
  const { count, width, above, height } = given;
  const columns = Math.max(1, Math.floor((width + gap) / (aim + gap)));
  const row = (width - gap * (columns - 1)) / columns + captionHeight + gap;
  const rows = Math.ceil(count / columns);
  const top = Math.max(0, Math.min(rows - 1, Math.floor(above / row) - spare));
  const bottom = Math.min(rows, Math.ceil((above + height) / row) + spare);
  return {
    columns,
    first: top * columns,
    last: Math.min(count, bottom * columns),
    before: Math.round(top * row),
    after: Math.round(Math.max(0, rows - bottom) * row),
  };
}
