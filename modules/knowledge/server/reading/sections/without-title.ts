/** The heading that a text begins with, if it is its only one of that rank, and the text without it. */
export function withoutTitle(markdown: string): { title: string | null; rest: string } {
  const found = /^(#{1,2}) +(.+?) *#*\s*(?:\n|$)/.exec(markdown);
  if (!found) return { title: null, rest: markdown };
  const [whole, marks = '', title = ''] = found;
  const rest = markdown.slice(whole.length).trimStart();
  const again = new RegExp(`^${marks} `, 'm').test(rest.replace(/^```[\s\S]*?^```/gm, ''));
  return again || rest === '' ? { title: null, rest: markdown } : { title, rest };
}
