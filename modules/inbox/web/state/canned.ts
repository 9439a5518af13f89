import type { CannedReply } from '../../contract/index.ts';

/** A slash at the beginning of a word, and what is typed behind it in the same line. */
const begunSlash = /(?:^|\s)\/((?!\s)[^\n/]{0,40})$/u;

/** What is typed behind the slash in front of the caret; null where no reply is being looked for. */
export function slashAt(text: string, caret: number): string | null {
  return begunSlash.exec(text.slice(0, caret))?.[1] ?? null;
}

const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Replies in whose title, folder or text every word is found; those whose title begins so come first. */
export function repliesFor(query: string, replies: readonly CannedReply[]): CannedReply[] {
  const wanted = folded(query).trim();
  const words = wanted.split(/\s+/);
  const begins = ({ title }: CannedReply) => Number(folded(title).startsWith(wanted));
  return replies
    .filter(({ title, folder, text }) => {
      const known = folded(`${title} ${folder ?? ''} ${text}`);
      return words.every((word) => known.includes(word));
    })
    .toSorted((a, b) => begins(b) - begins(a));
}

/** The text with a reply in place of the slash and what was typed behind it, and where the caret then stands. */
export function withReply(text: string, caret: number, reply: string): { text: string; caret: number } {
  const query = slashAt(text, caret);
  const begin = query === null ? caret : caret - query.length - 1;
  return { text: text.slice(0, begin) + reply + text.slice(caret), caret: begin + reply.length };
}
