import { spawn } from 'node:child_process';
import path from 'node:path';
import { ROOT } from './finding.ts';

export interface Outcome {
  /** 0 is success; a program that a signal ended, or that could not be started, has 1. */
  code: number;
  /** Both streams as they came; empty with `show`. */
  output: string;
  seconds: number;
}

export interface RunOptions {
  /** Added to our own environment. */
  env?: Record<string, string>;
  /** Let the program write to our terminal instead of keeping what it says. */
  show?: boolean;
}

/** Runs a program in the checkout's root and waits for it; never throws for what the program does. */
export function run(
  program: string,
  args: readonly string[],
  { env = {}, show = false }: RunOptions = {},
): Promise<Outcome> {
  const since = performance.now();
  const stdio = show ? 'inherit' : 'pipe';
  const child = spawn(program, args, {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: ['ignore', stdio, stdio],
  });
  let output = '';
  const keep = (chunk: Buffer) => {
    output += chunk;
  };
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  return new Promise((resolve) => {
    const end = (code: number) => resolve({ code, output, seconds: (performance.now() - since) / 1000 });
    child.on('error', (error) => {
      output += `${program} could not be started: ${error.message}\n`;
      end(1);
    });
    child.on('close', (code) => end(code ?? 1));
  });
}

/** A program that a package of ours brings: `vitest`. */
export function installed(name: string): string {
  return path.join(ROOT, 'node_modules', '.bin', name);
}
