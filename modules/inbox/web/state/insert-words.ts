/** The text with words in place of what is selected, apart from what stands around them, and where the caret then is. */
export function insertWords(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  words: string,
): { text: string; caret: number } {
  const [before, after] = [text.slice(0, start), text.slice(end)];
  const said = words.trim();
  const lead = before === '' || /\s$/u.test(before) ? '' : ' ';
  const trail = after === '' || /^[\s.,;:!?)]/u.test(after) ? '' : ' ';
  return { text: before + lead + said + trail + after, caret: before.length + lead.length + said.length };
}
