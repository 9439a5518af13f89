import type { Finding } from '../source/finding.ts';
import { type Statement, splitStatements } from './statements.ts';
import { addedParts, type CreatedTable, createdTable, type TablePart, uniqueIndex } from './tables.ts';

export interface Migration {
  path: string;
  sql: string;
}

/** What the blueprint's tenancy asks of the schema, read from all migrations together. */
export function tenancyFindings(migrations: readonly Migration[]): Finding[] {
  const parsed = migrations.map(({ path, sql }) => ({ path, statements: splitStatements(sql) }));
  const created = parsed.flatMap(({ statements }) =>
    statements.flatMap((statement) => createdTable(statement) ?? []),
  );
  const shared = new Set(created.filter((table) => table.withoutOrganisation).map(({ name }) => name));
  return parsed.flatMap(({ path, statements }) =>
    statements.flatMap((statement) =>
      statementProblems(path, statement, shared).map((problem) => ({ path, ...problem })),
    ),
  );
}

type Problem = Omit<Finding, 'path'>;

function statementProblems(path: string, statement: Statement, shared: ReadonlySet<string>): Problem[] {
  const table = createdTable(statement);
  const index = uniqueIndex(statement);
  const parts = [...(table?.parts ?? []), ...addedParts(statement), ...(index ? [index] : [])];
  return [
    ...(table && !table.withoutOrganisation ? tableProblems(table) : []),
    ...parts.filter((part) => !shared.has(part.table)).flatMap((part) => partProblems(part, shared)),
    ...securityProblems(path, statement),
  ];
}

function tableProblems({ name, line, parts }: CreatedTable): Problem[] {
  const problems: Problem[] = [];
  const say = (message: string) =>
    problems.push({ rule: 'tenant-table', line, message: `${name} ${message}` });
  const column = parts.find(({ text }) => /^"?org_id"?\s/.test(text));
  if (!column) {
    say("has no org_id; add it, or say above it '-- table without organisation: <reason>'");
    return problems;
  }
  if (!/\bnot\s+null\b/.test(column.text)) say('has an org_id that may be null');
  if (!/\bdefault\s+app\.current_org\(\)/.test(column.text))
    say('needs org_id ... default app.current_org()');
  const key = parts.find(({ text }) => /^primary\s+key\b/.test(text));
  if (!key || !startsWithOrg(key.text)) say('needs a primary key that begins with org_id');
  return problems;
}

function partProblems(part: TablePart, shared: ReadonlySet<string>): Problem[] {
  return [...foreignKeyProblems(part, shared), ...uniqueProblems(part)].map((message) => ({
    rule: 'tenant-key',
    line: part.line,
    message: `${part.table}: ${message}`,
  }));
}

/** PostgreSQL checks a foreign key without row-level security: a plain one accepts another organisation's row. */
function foreignKeyProblems({ text }: TablePart, shared: ReadonlySet<string>): string[] {
  const target = /\breferences\s+(?:public\.)?"?([\w.]+)"?/.exec(text)?.[1];
  if (!target || shared.has(target)) return [];
  const columns = /^foreign\s+key\s*\(([^)]*)\)/.exec(text)?.[1];
  if (!columns || !/\borg_id\b/.test(columns)) return [`the foreign key to ${target} must carry org_id`];
  const clears = /\bon\s+delete\s+set\s+(null|default)(?!\s*\()/.test(text);
  return clears
    ? [`'on delete set null' would clear org_id too; name the column: set null (${lastOf(columns)})`]
    : [];
}

function uniqueProblems({ text, comment }: TablePart): string[] {
  if (!/\bunique\b/.test(text) || /^unique across organisations: \S/m.test(comment)) return [];
  if (text.startsWith('unique') && startsWithOrg(text)) return [];
  return ["a unique key must begin with org_id, or say '-- unique across organisations: <reason>'"];
}

function startsWithOrg(constraint: string): boolean {
  return /^[^(]*\(\s*"?org_id"?\s*[,)]/.test(constraint);
}

function lastOf(columns: string): string {
  return columns.split(',').at(-1)?.trim() ?? '';
}

function securityProblems(path: string, { text, line }: Statement): Problem[] {
  if (!path.startsWith('modules/')) return [];
  if (!/\brow\s+level\s+security\b/.test(text) && !/^(create|alter|drop)\s+policy\b/.test(text)) return [];
  return [
    {
      rule: 'row-security',
      line,
      message: 'the migrator applies row-level security to every table; not by hand',
    },
  ];
}
