/** A paragraph, a list item with what belongs to it, or a fenced block: UTF-16 offsets, the end exclusive. */
export interface Block {
  readonly start: number;
  readonly end: number;
  readonly heading: string;
}

const headingLine = /^ {0,3}(#{1,6})[ \t]+(.*?)[ \t]*#*[ \t]*$/;
const fence = /^ {0,3}(```|~~~)/;
const separator = ' › ';

/** The blocks of a Markdown text, in order. A blank line or a heading ends one; inside a fence neither does. */
export function blocksOf(body: string): Block[] {
  const blocks: Block[] = [];
  const headings: { depth: number; text: string }[] = [];
  const none = -1;
  let from = none;
  let to = none;
  let fenced = false;
  const close = () => {
    const heading = headings.map(({ text }) => text).join(separator);
    if (from !== none) blocks.push({ start: from, end: to, heading });
    from = none;
  };
  for (const { text, start } of linesOf(body)) {
    const heading = fenced ? null : headingLine.exec(text);
    if (heading) {
      close();
      const depth = heading[1]?.length ?? 1;
      while ((headings.at(-1)?.depth ?? 0) >= depth) headings.pop();
      headings.push({ depth, text: heading[2] ?? '' });
      continue;
    }
    if (fence.test(text)) fenced = !fenced;
    if (text.trim() === '') {
      if (!fenced) close();
      continue;
    }
    if (from === none) from = start + (text.length - text.trimStart().length);
    to = start + text.trimEnd().length;
  }
  close();
  return blocks;
}

/** Lines without their ends, whichever of LF, CRLF and CR these are. */
function linesOf(body: string): { text: string; start: number }[] {
  return [...body.matchAll(/([^\r\n]*)(?:\r\n|\n|\r|$)/g)].map((found) => ({
    text: found[1] ?? '',
    start: found.index,
  }));
}
