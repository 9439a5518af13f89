import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

/**
 * The script of the API's documentation.
 *
 * @param {string} root
 * @param {string} out
 */
export async function buildConsole(root, out) {
  const entry = 'kernel/browser/api-console/main.ts';
  if (!existsSync(join(root, entry))) return '';
  const outfile = join(out, 'public', 'docs-console.js');
  await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile,
    bundle: true,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'warning',
  }).catch(() => {
    // esbuild has said where and why.
    throw new Error('The console of the documentation could not be bundled.');
  });
  return `docs-console.js ${(statSync(outfile).size / 1000).toFixed(1)} kB`;
}
