import { lineAt, type Statement, splitList } from './statements.ts';

/** A column or constraint, as a table is created with it or altered to have it. */
export interface TablePart {
  table: string;
  /** `org_id uuid not null`, `primary key (org_id, id)`; a constraint's own name is left out. */
  text: string;
  line: number;
  /** The comments on its line and on the lines directly above it. */
  comment: string;
}

export interface CreatedTable {
  name: string;
  line: number;
  /** From `-- table without organisation: reason` above it. */
  withoutOrganisation: boolean;
  parts: TablePart[];
}

const CREATE = /^create\s+(?:unlogged\s+)?table\s+(?:if\s+not\s+exists\s+)?([\w."]+)\s*\(/;
const ALTER = /^alter\s+table\s+(?:if\s+exists\s+)?(?:only\s+)?([\w."]+)\s+/;

/** The table that a statement creates, if it does. */
export function createdTable(statement: Statement): CreatedTable | undefined {
  const head = CREATE.exec(statement.text);
  if (!head?.[1]) return undefined;
  const name = plainName(head[1]);
  const body = statement.text.slice(head[0].length, closing(statement.text, head[0].length));
  return {
    name,
    line: statement.line,
    withoutOrganisation: [...statement.comments.values()].some((comment) =>
      /^table without organisation: \S/.test(comment),
    ),
    parts: partsOf(statement, name, body, head[0].length),
  };
}

/** What `alter table` adds to a table. */
export function addedParts(statement: Statement): TablePart[] {
  const head = ALTER.exec(statement.text);
  if (!head?.[1]) return [];
  const parts = partsOf(statement, plainName(head[1]), statement.text.slice(head[0].length), head[0].length);
  return parts
    .filter(({ text }) => text.startsWith('add '))
    .map((part) => ({
      ...part,
      text: withoutName(part.text.replace(/^add\s+(column\s+(if\s+not\s+exists\s+)?)?/, '')),
    }));
}

/** `create unique index x on t (...)`, as if it were a constraint of the table. */
export function uniqueIndex(statement: Statement): TablePart | undefined {
  const match =
    /^create\s+unique\s+index\s+[\s\S]*?\son\s+(?:only\s+)?([\w."]+)\s*(?:using\s+\w+\s*)?(\([\s\S]*)$/.exec(
      statement.text,
    );
  if (!match?.[1] || !match[2]) return undefined;
  const comment = [...statement.comments.values()].join('\n');
  return { table: plainName(match[1]), text: `unique ${match[2]}`, line: statement.line, comment };
}

function partsOf(statement: Statement, table: string, list: string, start: number): TablePart[] {
  return splitList(list).map(({ text, offset }) => {
    const line = statement.line + lineAt(statement.text, start + offset) - 1;
    const last = line + text.split('\n').length - 1;
    return { table, text: withoutName(text), line, comment: commentAround(statement, line, last) };
  });
}

function commentAround({ comments }: Statement, first: number, last: number): string {
  const found: string[] = [];
  for (let line = first - 1; comments.has(line); line--) found.unshift(comments.get(line) ?? '');
  for (let line = first; line <= last; line++) found.push(comments.get(line) ?? '');
  return found.filter(Boolean).join('\n');
}

function withoutName(text: string): string {
  return text.replace(/^constraint\s+[\w"]+\s+/, '');
}

function plainName(name: string): string {
  return name.replaceAll('"', '').replace(/^public\./, '');
}

/** Where the parenthesis that was opened before `from` closes. */
function closing(text: string, from: number): number {
  let depth = 1;
  for (let index = from; index < text.length; index++) {
    if (text[index] === '(') depth++;
    else if (text[index] === ')' && --depth === 0) return index;
  }
  return text.length;
}
