import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { installRoot } from '#kernel/config';

export interface Ended {
  readonly code: number | null;
  readonly output: string;
  readonly complaint: string;
}

/** Runs one command of `comptoir` from the sources, as a process of its own. */
export async function comptoir(
  words: readonly string[],
  environment: Readonly<Record<string, string>>,
  input = '',
): Promise<Ended> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'apps/cli.ts', ...words], {
    cwd: installRoot(),
    env: { ...process.env, NODE_ENV: 'test', LOG_LEVEL: 'warn', ...environment },
  });
  child.stdin.end(input);
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const [output, complaint, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { code, output, complaint };
}
