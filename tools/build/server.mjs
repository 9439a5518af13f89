import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { build } from 'esbuild';

/**
 * @param {string} root
 * @param {string} out
 */
export async function buildServer(root, out) {
  const entries = ['server', 'cli'].filter((name) => existsSync(join(root, 'apps', `${name}.ts`)));
  if (entries.length === 0) return '';
  const programs = Object.fromEntries(entries.map((name) => [name, `apps/${name}.ts`]));
  await bundlePrograms(root, { programs, out, runsIn: join(root, 'dist') });
  return entries
    .map((name) => `${name}.js ${Math.ceil(statSync(join(out, `${name}.js`)).size / 1024)} kB`)
    .join(', ');
}

/**
 * One file a program, with our sources inside and packages outside. Not minified and with names kept by that: a stack
 * trace is readable without a source map, which costs memory only when Node is asked for it (--enable-source-maps).
 *
 * @param {string} root
 * @param {{ programs: Record<string, string>, out: string, runsIn: string }} told sources by the programs' names, where
 *   they are written, and the folder in which they run then
 */
export async function bundlePrograms(root, { programs, out, runsIn }) {
  await build({
    absWorkingDir: root,
    entryPoints: { ...programs, ...Object.fromEntries(threads(root)) },
    outdir: out,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20.19',
    sourcemap: 'linked',
    sourcesContent: false,
    loader: { '.sql': 'text' },
    plugins: [ownPlace(runsIn)],
    logLevel: 'warning',
  }).catch(() => {
    // esbuild has said where and why.
    throw new Error('The server could not be bundled.');
  });
}

/**
 * What runs in a thread of its own is a program of its own, beside those that start it.
 *
 * @param {string} root
 * @returns {[string, string][]}
 */
function threads(root) {
  /** @type {[string, string][]} */
  const all = [
    ['mail-reader', 'kernel/mail-reading/reader/mail-reader.worker.ts'],
    ['speech', 'modules/ai/server/providers/local/transcribe/speech.worker.ts'],
    ['page-reader', 'modules/ai/server/providers/local/read/thread/page-reader.worker.ts'],
    ['document-reader', 'modules/knowledge/server/providers/reader/document-reader.worker.ts'],
  ];
  return all.filter(([, source]) => existsSync(join(root, source)));
}

/**
 * In a bundle every source would be told the bundle's place. Here each is told its own, in the source tree, where the
 * files lie that it reads at run time: `new URL('./words.txt', import.meta.url)` is right from `dist/` too.
 *
 * @param {string} runsIn
 * @returns {import('esbuild').Plugin}
 */
function ownPlace(runsIn) {
  return {
    name: 'own-place',
    setup(esbuild) {
      esbuild.onLoad({ filter: /\.ts$/ }, ({ path }) => {
        const source = readFileSync(path, 'utf8');
        if (!source.includes('import.meta.')) return undefined;
        const place = JSON.stringify(relative(runsIn, path).split(sep).join('/'));
        const contents = source.replaceAll('import.meta.url', `new URL(${place}, import.meta.url).href`);
        return { contents, loader: 'ts' };
      });
    },
  };
}
