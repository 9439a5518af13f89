/** Characters of a body that are read for its excerpt. */
export const beginningLength = 400;
const excerptLength = 200;

/** The beginning of a Markdown text on one line, without its marks. */
export function excerptOf(markdown: string): string {
  const plain = markdown
    .replace(/^\s{0,3}(#{1,6}|[-*+>]|\d+[.)])\s+/gm, '')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/(\*\*|__|`|~~)/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  const characters = [...plain];
  if (characters.length <= excerptLength) return plain;
  return `${characters.slice(0, excerptLength).join('').trimEnd()}…`;
}
