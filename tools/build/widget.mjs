import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** What other people's pages have to load for us, as it travels. */
const LIMIT_BYTES = 20_000;

/**
 * The visitors' widget: one script for any website, in browsers of the last six years or so.
 *
 * @param {string} root
 * @param {string} out
 * @throws when it is larger than promised
 */
export async function buildWidget(root, out) {
  const entry = 'modules/inbox/widget/main.ts';
  if (!existsSync(join(root, entry))) return '';
  const outfile = join(out, 'public', 'widget.js');
  await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile,
    bundle: true,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2019',
    charset: 'utf8',
    legalComments: 'none',
    loader: { '.css': 'text', '.svg': 'text' },
    logLevel: 'warning',
  }).catch(() => {
    // esbuild has said where and why.
    throw new Error('The widget could not be bundled.');
  });
  const sizeBytes = gzipSync(readFileSync(outfile), { level: 9 }).length;
  const size = `widget.js ${(sizeBytes / 1000).toFixed(1)} kB gzipped`;
  if (sizeBytes > LIMIT_BYTES) throw new Error(`${size}, which is more than ${LIMIT_BYTES / 1000} kB.`);
  return size;
}
