import { spawn } from 'node:child_process';
import { constants } from 'node:os';

/** A program that had to run before the server did not succeed. */
export class StepFailed extends Error {
  /**
   * @param {string} message empty when a signal ended it, which needs no explanation
   * @param {number} exitCode with which the start ends
   */
  constructor(message, exitCode) {
    super(message);
    this.exitCode = exitCode;
  }
}

const SIGNALS = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/**
 * Runs a program to its end, silently, and passes on the signals that we get.
 *
 * @param {{ program: string, args: string[], cwd: string, env?: NodeJS.ProcessEnv, complaint: string, own: (pid: number) => void }} step
 *   `complaint`: what could not be had, as a sentence; `own` is told the process, see `takeTurn`
 * @throws {StepFailed} its message holds the end of what the program printed
 */
export async function runStep({ program, args, cwd, env = process.env, complaint, own }) {
  const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  if (child.pid) own(child.pid);
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      printed = (printed + chunk).slice(-4000);
    });
  }
  /** @type {NodeJS.Signals | undefined} */
  let asked;
  const forward = (/** @type {NodeJS.Signals} */ signal) => {
    asked = signal;
    child.kill(signal);
  };
  for (const signal of SIGNALS) process.on(signal, forward);
  const code = await new Promise((resolve) => {
    child.once('error', (error) => {
      printed += error.message;
      resolve(1);
    });
    child.once('close', (status, signal) => resolve(status ?? 128 + constants.signals[signal ?? 'SIGKILL']));
  });
  for (const signal of SIGNALS) process.removeListener(signal, forward);
  if (asked) throw new StepFailed('', 128 + constants.signals[asked]);
  if (code !== 0) throw new StepFailed(`${complaint}\n${printed.trim()}`, code);
}
