/**
 * Leaves in `node_modules` what the built server runs with: packages that only the build needs, and those that the web
 * application's files already hold, are removed. For images; a checkout keeps them, because it builds itself.
 *   node deploy/slim-packages.mjs [folder]
 */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Direct dependencies that the finished `dist/` does not ask for. */
const builtIn = [
  '@base-ui/react',
  '@fontsource-variable/inter',
  '@tailwindcss/vite',
  '@tanstack/react-query',
  '@tanstack/react-router',
  '@vitejs/plugin-react',
  'clsx',
  'esbuild',
  'lucide-react',
  'react',
  'react-dom',
  'react-i18next',
  'tailwind-merge',
  'tailwindcss',
  'vite',
];

const root = process.argv[2] ?? process.cwd();
const modules = join(root, 'node_modules');
const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
const direct = Object.keys(lock.packages[''].dependencies);

/** Where `name` is found from `place`, as Node looks for it; undefined for an optional one that is not there. */
function resolve(/** @type {string} */ place, /** @type {string} */ name) {
  for (let at = place; ; at = at.slice(0, Math.max(at.lastIndexOf('/node_modules/'), 0))) {
    const found = at === '' ? `node_modules/${name}` : `${at}/node_modules/${name}`;
    if (lock.packages[found]) return found;
    if (at === '') return undefined;
  }
}

/** @type {Set<string>} */
const kept = new Set();
/** @type {string[]} */
const open = [];
function keep(/** @type {string | undefined} */ place) {
  if (place === undefined || kept.has(place)) return;
  kept.add(place);
  open.push(place);
}
for (const name of direct) if (!builtIn.includes(name)) keep(resolve('', name));
for (let place = open.pop(); place !== undefined; place = open.pop()) {
  const { dependencies = {}, optionalDependencies = {}, peerDependencies = {} } = lock.packages[place];
  // A peer is either asked for by somebody else too, or, as TypeScript is, for development alone.
  const peers = Object.keys(peerDependencies).filter(
    (name) => direct.includes(name) && !builtIn.includes(name),
  );
  for (const name of [...Object.keys(dependencies), ...Object.keys(optionalDependencies), ...peers]) {
    keep(resolve(place, name));
  }
}

let removed = 0;
for (const place of Object.keys(lock.packages)) {
  if (place === '' || kept.has(place) || !existsSync(join(root, place))) continue;
  rmSync(join(root, place), { recursive: true, force: true });
  removed += 1;
}
for (const scope of readdirSync(modules).filter((name) => name.startsWith('@'))) {
  if (readdirSync(join(modules, scope)).length === 0) rmSync(join(modules, scope), { recursive: true });
}
console.log(`${kept.size} packages kept, ${removed} removed`);
