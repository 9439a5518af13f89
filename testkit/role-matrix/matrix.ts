import { type Contract, type Role, roles } from '#kernel/contract';

/** Everybody who may call an endpoint, by columns of the file. */
export const callers = [...roles, 'administrator'] as const;
export type CallerName = (typeof callers)[number];

const mark = 'x';

/** Whether the declarations let somebody through. What no role is asked for, any signed-in user may. */
function allowed({ access }: Contract, caller: CallerName): boolean {
  if (access.kind === 'administrator') return caller === 'administrator';
  if (access.kind === 'user') return true;
  return (
    access.kind === 'member' && caller !== 'administrator' && access.permission.roles.includes(caller as Role)
  );
}

/** Endpoints to which a role matters; a visitor's and everybody's have no row. */
export const guarded = (contracts: readonly Contract[]): readonly Contract[] =>
  contracts.filter(({ access }) => access.kind !== 'public' && access.kind !== 'visitor');

const nameOf = ({ method, path }: Contract) => `${method} ${path}`;
const permissionOf = ({ access }: Contract) =>
  access.kind === 'member' ? access.permission.name : access.kind;

/** The matrix as a page of the documentation, which is the file that the test reads. */
export function writeMatrix(contracts: readonly Contract[]): string {
  const rows = [...guarded(contracts)]
    .sort((a, b) => (a.path === b.path ? a.method.localeCompare(b.method) : a.path < b.path ? -1 : 1))
    .map(
      (contract) =>
        `| \`${nameOf(contract)}\` | ${permissionOf(contract)} | ${callers
          .map((caller) => (allowed(contract, caller) ? mark : ''))
          .join(' | ')} |`,
    );
  return `# Who may call what

Made from the permissions of the modules and held to them by \`testkit/role-matrix\`, which calls every endpoint in every role. After
a change of permissions: \`npx vitest run testkit/role-matrix -u\`, and read what became different.

An administrator looks after the installation; in an organisation they have the role that its owner gave them.

| endpoint | permission | ${callers.join(' | ')} |
|---|---|${callers.map(() => ':-:').join('|')}|
${rows.join('\n')}
`;
}

/** The rows of the file, by endpoint. */
export function readMatrix(text: string): ReadonlyMap<string, ReadonlySet<CallerName>> {
  const rows = text.split('\n').filter((line) => line.startsWith('| `'));
  return new Map(
    rows.map((row) => {
      const [endpoint = '', , ...marks] = row
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim());
      return [endpoint.replaceAll('`', ''), new Set(callers.filter((_name, index) => marks[index] === mark))];
    }),
  );
}
