import { join } from 'node:path';
import { ensureInstalled } from '../install.mjs';
import { runStep, StepFailed } from './run-step.mjs';
import { isBuildFresh } from './sources.mjs';
import { takeTurn } from './turn.mjs';

/**
 * Brings an installation to the point where `dist/server.js` can be started; ends the process with a sentence when
 * that cannot be done. An attempt that was killed is repaired by the next one.
 *
 * @param {string} root the folder of package.json
 */
export async function prepare(root) {
  try {
    await timed((log) => ensureInstalled({ root, dev: false, log }));
    await timed((log) => ensureBuilt(root, log));
  } catch (error) {
    if (!(error instanceof StepFailed)) throw error;
    if (error.message) console.error(error.message);
    process.exit(error.exitCode);
  }
}

async function ensureBuilt(/** @type {string} */ root, /** @type {(line: string) => void} */ log) {
  if (isBuildFresh(root)) return;
  await takeTurn(root, log, async (own) => {
    if (isBuildFresh(root)) return;
    log('Building (once)...');
    await runStep({
      complaint: 'The build failed.',
      program: process.execPath,
      args: [join(root, 'tools', 'build.mjs')],
      cwd: root,
      own,
    });
  });
}

/**
 * Ends the line that a slow step began with the seconds that it took; says nothing of a fast one.
 *
 * @template T
 * @param {(log: (line: string) => void) => Promise<T>} work
 * @returns {Promise<T>}
 */
async function timed(work) {
  /** @type {number | undefined} */
  let since;
  const endLine = (/** @type {string} */ text) => {
    if (since !== undefined) process.stdout.write(`${text}\n`);
    since = undefined;
  };
  const begin = (/** @type {string} */ line) => {
    endLine('');
    process.stdout.write(line);
    since = performance.now();
  };
  try {
    const result = await work(begin);
    endLine(` ${((performance.now() - (since ?? 0)) / 1000).toFixed(1)} s`);
    return result;
  } finally {
    endLine('');
  }
}
