import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { build } from 'esbuild';

/**
 * One file a program, with our sources inside and packages outside. Not minified and with names kept by that: a stack
 * trace is readable without a source map, which costs memory only when Node is asked for it (--enable-source-maps).
 *
 * @param {string} root
 * @param {string} out
 */
export async function buildServer(root, out) {
  const entries = ['server', 'cli'].filter((name) => existsSync(join(root, 'apps', `${name}.ts`)));
  if (entries.length === 0) return '';
  await build({
    absWorkingDir: root,
    entryPoints: Object.fromEntries([...entries.map((name) => [name, `apps/${name}.ts`]), ...threads(root)]),
    outdir: out,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20.19',
    sourcemap: 'linked',
    sourcesContent: false,
    loader: { '.sql': 'text' },
    plugins: [ownPlace(root)],
    logLevel: 'warning',
  }).catch(() => {
    // esbuild has said where and why.
    throw new Error('The server could not be bundled.');
  });
  return entries
    .map((name) => `${name}.js ${Math.ceil(statSync(join(out, `${name}.js`)).size / 1024)} kB`)
    .join(', ');
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
 * @param {string} root
 * @returns {import('esbuild').Plugin}
 */
function ownPlace(root) {
  return {
    name: 'own-place',
    setup(esbuild) {
      esbuild.onLoad({ filter: /\.ts$/ }, ({ path }) => {
        const source = readFileSync(path, 'utf8');
        if (!source.includes('import.meta.')) return undefined;
        const place = JSON.stringify(`../${relative(root, path).split(sep).join('/')}`);
        const contents = source.replaceAll('import.meta.url', `new URL(${place}, import.meta.url).href`);
        return { contents, loader: 'ts' };
      });
    },
  };
}
