import type { HtmlNode } from '../html/parse-html.ts';

/** One line as its reader sees it, whether it came as text or as HTML. */
export interface Line {
  /** Without quote marks. */
  readonly text: string;
  /** Quotes inside quotes; 0 is what the writer says now, as far as marks and elements tell. */
  readonly depth: number;
  /** What the client's own markup says that begins here. */
  readonly mark: LineMark | null;
  /** The texts and pictures of the HTML that stand on this line. */
  readonly nodes: readonly HtmlNode[];
}

/**
 * `cut`: the mail that is answered begins.  `attribution`: who wrote what follows.  `signature`: this line is one.
 * `forward`: a mail that is passed on begins.
 */
export type LineMark = 'cut' | 'attribution' | 'signature' | 'forward';

/** `->` is an arrow, and a line of `>:` alone closes an address that was wrapped. */
const MARKS = /^ ?(?:> ?)*>(?!-|:\s*$) ?/;

/** The lines of a plain text, its `>` counted. */
export function textLines(text: string): Line[] {
  return text.split('\n').map((line) => withQuoteMarks({ text: line, depth: 0, mark: null, nodes: [] }));
}

/** HTML too has `>` as text, from clients that turned text into it. */
export function withQuoteMarks(line: Line): Line {
  const text = line.text
    .replace(/[\u00a0\u202f\u2007]/g, ' ')
    .replace(/\u034f|[\u200b\ufeff\u00ad]/g, '')
    .trimEnd();
  const marks = MARKS.exec(text)?.[0];
  if (marks === undefined) return { ...line, text };
  const depth = line.depth + (marks.match(/>/g)?.length ?? 0);
  return { ...line, depth, text: text.slice(marks.length) };
}

export function isBlank(line: Line | undefined): boolean {
  return line === undefined || line.text.trim() === '';
}
