/** One SQL statement, ready to be looked at by patterns. */
export interface Statement {
  /** Lower case; comments, the insides of strings and of $$ bodies are blanks, line breaks kept. */
  text: string;
  /** The line on which it begins, from 1. */
  line: number;
  /** Its comments, those above it included, by line. */
  comments: ReadonlyMap<number, string>;
}

/** The tokens in which a `;` or a keyword means nothing: comments, strings, quoted names, $tag$ bodies. */
const OPAQUE = /--[^\n]*|\/\*[\s\S]*?\*\/|'(?:[^']|'')*'|(\$\w*\$)[\s\S]*?\1/g;

export function splitStatements(sql: string): Statement[] {
  const comments = commentsByLine(sql);
  const blanked = sql.replace(OPAQUE, blank).toLowerCase();
  const statements: Statement[] = [];
  let start = 0;
  for (const text of blanked.split(';')) {
    const firstWord = start + (text.length - text.trimStart().length);
    const line = lineAt(sql, firstWord);
    const above = lineAt(sql, start);
    const last = lineAt(sql, start + text.length);
    if (text.trim()) {
      const own = [...comments].filter(([number]) => number >= above && number <= last);
      statements.push({ text: text.trim(), line, comments: new Map(own) });
    }
    start += text.length + 1;
  }
  return statements;
}

/** The line of an offset, from 1. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

/** Splits at the commas that stand in no parenthesis; each part with its offset. */
export function splitList(list: string): { text: string; offset: number }[] {
  const parts: { text: string; offset: number }[] = [];
  let depth = 0;
  let start = 0;
  for (let index = 0; index <= list.length; index++) {
    const char = list[index];
    if (char === '(') depth++;
    else if (char === ')') depth--;
    if (index < list.length && (char !== ',' || depth > 0)) continue;
    const text = list.slice(start, index);
    if (text.trim())
      parts.push({ text: text.trim(), offset: start + (text.length - text.trimStart().length) });
    start = index + 1;
  }
  return parts;
}

function blank(token: string): string {
  if (token.startsWith('--') || token.startsWith('/*')) return token.replace(/[^\n]/g, ' ');
  return `'${token.slice(1, -1).replace(/[^\n]/g, ' ')}'`;
}

function commentsByLine(sql: string): Map<number, string> {
  const comments = new Map<number, string>();
  for (const match of sql.matchAll(OPAQUE)) {
    if (match[0].startsWith('--')) comments.set(lineAt(sql, match.index), match[0].slice(2).trim());
  }
  return comments;
}
