/**
 * The production build: `dist/` from the sources, one line a part. It is made beside its place and moved there when
 * complete; its stamp, by which `npm start` knows whether it is up to date, is written before the move.
 */
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compressTexts } from './build/compress.mjs';
import { buildConsole } from './build/console.mjs';
import { buildServer } from './build/server.mjs';
import { buildWeb } from './build/web.mjs';
import { buildWidget } from './build/widget.mjs';
import { fingerprintSources, writeStamp } from './start/sources.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const work = join(root, '.start', 'build');

/**
 * @param {string} name
 * @param {() => Promise<string>} part answers what it made, or '' when there is nothing to make yet
 */
async function timed(name, part) {
  const since = performance.now();
  const made = await part();
  const seconds = ((performance.now() - since) / 1000).toFixed(2);
  if (made) console.log(`${name.padEnd(9)} ${seconds.padStart(6)} s  ${made}`);
}

async function build() {
  // Before anything is read: what is edited while we build makes the next start build again.
  const { quick, content } = fingerprintSources(root);
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  await Promise.all([
    timed('server', () => buildServer(root, work)),
    timed('widget', () => buildWidget(root, work)),
    timed('console', () => buildConsole(root, work)),
    timed('web', () => buildWeb(root, work)),
  ]);
  await timed('compress', () => compressTexts(work));
  writeStamp(work, { quick, content });
  const dist = join(root, 'dist');
  rmSync(`${work}-old`, { recursive: true, force: true });
  try {
    renameSync(dist, `${work}-old`);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ENOENT') throw error;
  }
  renameSync(work, dist);
  rmSync(`${work}-old`, { recursive: true, force: true });
}

try {
  await timed('all', async () => {
    await build();
    return 'dist/';
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  // The other parts may still be at work.
  process.exit(1);
}
