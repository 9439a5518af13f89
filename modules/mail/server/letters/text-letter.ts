import type { LaidOut } from './letter.ts';

/** The words alone; the link stands on a line of its own, where every program finds it. */
export function textLetter({ paragraphs, action, choices = [], closing = [], footer }: LaidOut): string {
  const links = [...(action ? [action] : []), ...choices].map(({ label, url }) => `${label}\n${url}`);
  return `${[...paragraphs, ...links, ...closing, `-- \n${footer}`].join('\n\n')}\n`;
}
