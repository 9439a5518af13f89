import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, transform } from 'esbuild';

/** What other people's pages load for us: where it begins, and how many bytes it may have as it travels. */
const SCRIPTS = [
  { name: 'widget.js', entry: 'modules/inbox/widget/main.ts', limitBytes: 20_000 },
  // Only where a conversation has been resolved.
  { name: 'widget-survey.js', entry: 'modules/inbox/widget/survey/main.ts', limitBytes: 4_000 },
  // Only where somebody speaks.
  { name: 'widget-voice.js', entry: 'modules/inbox/widget/voice/main.ts', limitBytes: 6_000 },
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

/** A style sheet as a text, without its spaces and comments; what it says is left as it is. */
const smallStyles = {
  name: 'small styles',
  setup(/** @type {import('esbuild').PluginBuild} */ { onLoad }) {
    onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { code } = await transform(await readFile(path, 'utf8'), { loader: 'css', minify: true });
      return { contents: code, loader: 'text' };
    });
  },
};

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
    plugins: [smallStyles],
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
