// Brings an installation to the point where `dist/server.js` can be started. Node alone.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { join } from 'node:path';
import { arePackagesFresh, installPackages } from './packages.mjs';
import { isBuildFresh } from './sources.mjs';
import { takeTurn } from './turn.mjs';

/** Ends the process with a sentence when something cannot be had. A killed attempt is repaired by the next one. */
export async function prepare(root) {
  if (arePackagesFresh(root) && isBuildFresh(root)) return;
  let waiting = false;
  const onWait = () => {
    if (!waiting) console.log('Another start is installing or building, waiting for it...');
    waiting = true;
  };
  await takeTurn(root, onWait, (own) => makeReady(root, own)).catch((error) => {
    if (!(error instanceof StepFailed)) throw error;
    if (error.message) console.error(error.message);
    process.exit(error.exitCode);
  });
}

class StepFailed extends Error {
  constructor(exitCode, message = '') {
    super(message);
    this.exitCode = exitCode;
  }
}

async function makeReady(root, own) {
  if (!arePackagesFresh(root)) {
    const { child, finish } = installPackages(root);
    own(child.pid);
    await step('Installing packages (once)', child, 'npm could not install the packages.');
    finish();
  }
  if (!isBuildFresh(root)) {
    const child = spawn(process.execPath, [join(root, 'tools', 'build.mjs')], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    own(child.pid);
    await step('Building (once)', child, 'The build failed.');
  }
}

/** Shows that something goes on and how long it took; passes signals on and ends as the child ended. */
async function step(title, child, complaint) {
  const startedAt = performance.now();
  process.stdout.write(`${title}...`);
  const forward = (signal) => child.kill(signal);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, forward);
  const { code, signal, cause } = await new Promise((resolve) => {
    child.once('error', (cause) => resolve({ code: 1, cause }));
    child.once('close', (code, signal) => resolve({ code, signal }));
  });
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.removeListener(name, forward);
  if (code === 0) {
    console.log(` ${((performance.now() - startedAt) / 1000).toFixed(1)} s`);
    return;
  }
  console.log('');
  if (signal) throw new StepFailed(128 + constants.signals[signal]);
  throw new StepFailed(code ?? 1, cause ? `${complaint} ${cause.message}` : complaint);
}
