import type { Terminal } from '#kernel/module';
import type { Summary } from '../archive/contents.ts';

/** No table is called so. */
const store = 'stored bytes';

/** A line a table: equal lines are equal rows, whatever their order. */
export function printSummary(terminal: Terminal, { tables, files }: Summary): void {
  const width = Math.max(...tables.map(({ name }) => name.length), store.length) + 2;
  const line = (name: string, count: number, hash: string) =>
    `${name.padEnd(width)}${String(count).padStart(10)}  ${hash}`;
  for (const { name, rows, hash } of [...tables].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    terminal.print(line(name, rows, hash));
  }
  terminal.print(line(store, files.count, files.hash));
}
