/**
 * The operator's table of settings, generated from the schemas that check them at the start.
 *   npx tsx tools/settings.ts [--write]   compares (or rewrites) docs/guides/configure.md
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { installRoot, settingsTable } from '#kernel/config';
import { createRegistry } from '#kernel/module';
import { serverModules } from '../modules/index.server.ts';

const file = join(installRoot(), 'docs/guides/configure.md');
const [begin, end] = ['<!-- settings: begin, written by tools/settings.ts -->', '<!-- settings: end -->'];

/** The guide with the table as it must be. */
export function configureGuide(guide: string): string {
  const before = guide.slice(0, guide.indexOf(begin) + begin.length);
  const after = guide.slice(guide.indexOf(end));
  return `${before}\n${settingsTable(createRegistry(serverModules).settings)}\n${after}`;
}

export function currentGuide(): string {
  return readFileSync(file, 'utf8');
}

if (process.argv[1]?.endsWith('settings.ts')) {
  const wanted = configureGuide(currentGuide());
  if (process.argv.includes('--write')) writeFileSync(file, wanted);
  else if (wanted !== currentGuide()) {
    console.error(
      'docs/guides/configure.md is not what the schemas say; run npx tsx tools/settings.ts --write',
    );
    process.exit(1);
  }
}
