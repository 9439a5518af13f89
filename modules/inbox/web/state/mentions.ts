export interface Named {
  readonly id: string;
  readonly name: string;
}

/** An `@` at the beginning of a word, and what is typed behind it: at most three words, as names are. */
const begunMention = /(?:^|[\s(])@([\p{L}\p{M}'’.-]*(?: [\p{L}\p{M}'’.-]+){0,2})$/u;

/** What is typed behind the `@` in front of the caret; null where nobody is being called. */
export function mentionAt(text: string, caret: number): string | null {
  return begunMention.exec(text.slice(0, caret))?.[1] ?? null;
}

const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Members whose name, or one word of it, begins so. */
export function membersCalled(query: string, members: readonly Named[]): Named[] {
  const wanted = folded(query);
  return members.filter(({ name }) => {
    const known = folded(name);
    return known.startsWith(wanted) || known.split(/[\s-]/).some((word) => word.startsWith(wanted));
  });
}

/** The text with a member's whole name in place of what was typed, and where the caret then stands. */
export function withMention(text: string, caret: number, name: string): { text: string; caret: number } {
  const query = mentionAt(text, caret) ?? '';
  const head = `${text.slice(0, caret - query.length)}${name} `;
  return { text: head + text.slice(caret).replace(/^ /, ''), caret: head.length };
}

/** The members whom a text calls by their whole name. Of two names of which one begins the other, the longer counts. */
export function mentionedIn(text: string, members: readonly Named[]): Named[] {
  return mentionParts(text, members)
    .flatMap(({ member }) => member ?? [])
    .filter(({ id }, at, all) => all.findIndex((one) => one.id === id) === at);
}

/** A text cut where it calls somebody. */
export function mentionParts(
  text: string,
  members: readonly Named[],
): { text: string; member: Named | null }[] {
  const longestFirst = members
    .filter(({ name }) => name !== '')
    .toSorted((a, b) => b.name.length - a.name.length);
  const parts: { text: string; member: Named | null }[] = [];
  let plain = '';
  for (let at = 0; at < text.length; ) {
    const member = text[at] === '@' && longestFirst.find(({ name }) => text.startsWith(name, at + 1));
    if (!member) {
      plain += text[at];
      at += 1;
      continue;
    }
    if (plain !== '') parts.push({ text: plain, member: null });
    plain = '';
    parts.push({ text: `@${member.name}`, member });
    at += member.name.length + 1;
  }
  return plain === '' ? parts : [...parts, { text: plain, member: null }];
}
