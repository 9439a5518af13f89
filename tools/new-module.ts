/** `npm run new:module -- gift-cards`: a module that works, to be filled. Refuses a name that is taken. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { installRoot } from '#kernel/config';
import { moduleFiles, namesOf } from './scaffold/module-files.ts';

const module = process.argv[2] ?? '';
const root = installRoot();
if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(module))
  stop('Usage: npm run new:module -- name (lower case, plural)');
if (existsSync(join(root, 'modules', module))) stop(`modules/${module} exists already.`);

const names = namesOf(module);
const stamp = new Date().toISOString().slice(0, 16).replace(/[-:]/g, '');
for (const [path, text] of Object.entries(moduleFiles(names, stamp))) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
  console.log(path);
}
registerModule();
execFileSync(
  join(root, 'node_modules/.bin/biome'),
  ['check', '--write', `modules/${module}`, 'modules/index.server.ts'],
  {
    cwd: root,
    stdio: 'ignore',
  },
);
console.log(`\nNow: give ${module} its place in tools/boundaries/tiers.ts, and write its README.`);

/** One line in the list of manifests. */
function registerModule(): void {
  const file = join(root, 'modules/index.server.ts');
  const text = readFileSync(file, 'utf8')
    .replace(
      '\n\n/** The modules',
      `\nimport { ${names.many}Module } from './${module}/server/module.ts';\n\n/** The modules`,
    )
    .replace(/\n\];/, `\n  ${names.many}Module,\n];`);
  writeFileSync(file, text);
}

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}
