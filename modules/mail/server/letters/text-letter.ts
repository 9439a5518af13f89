import type { LaidOut } from './letter.ts';

/** The words alone; the link stands on a line of its own, where every program finds it. */
export function textLetter({ paragraphs, action, closing = [], footer }: LaidOut): string {
  const link = action ? [`${action.label}\n${action.url}`] : [];
  return `${[...paragraphs, ...link, ...closing, `-- \n${footer}`].join('\n\n')}\n`;
}
