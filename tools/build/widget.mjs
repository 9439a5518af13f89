import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** What other people's pages load for us: where it begins, and how many bytes it may have as it travels. */
const SCRIPTS = [
  { name: 'widget.js', entry: 'modules/inbox/widget/main.ts', limitBytes: 20_000 },
  // Only where a conversation has been resolved.
  { name: 'widget-survey.js', entry: 'modules/inbox/widget/survey/main.ts', limitBytes: 4_000 },
];

/**
 * The visitors' widget: scripts for any website, in browsers of the last six years or so.
 *
 * @param {string} root
 * @param {string} out
 * @throws when one is larger than promised
 */
export async function buildWidget(root, out) {
  const sizes = [];
  for (const script of SCRIPTS) {
    if (existsSync(join(root, script.entry))) sizes.push(await buildScript(root, out, script));
  }
  return sizes.join(', ');
}

/**
 * @param {string} root
 * @param {string} out
 * @param {{ name: string, entry: string, limitBytes: number }} script
 */
async function buildScript(root, out, { name, entry, limitBytes }) {
  const outfile = join(out, 'public', name);
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
  const size = `${name} ${(sizeBytes / 1000).toFixed(1)} kB gzipped`;
  if (sizeBytes > limitBytes) throw new Error(`${size}, which is more than ${limitBytes / 1000} kB.`);
  return size;
}
