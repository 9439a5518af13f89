import { spawn } from 'node:child_process';
import { environment } from '#kernel/config';
import { AppError } from '#kernel/errors';
import { HttpClientError } from '#kernel/http-client';
import { aiErrors } from '../../../contract/index.ts';

interface Order {
  readonly program: string;
  readonly args: readonly string[];
  readonly signal?: AbortSignal | undefined;
  readonly timeoutMs: number;
  /** Of what it writes; whatever writes more is stopped. */
  readonly maxBytes: number;
}

/**
 * Runs a program of this machine, without a shell, and reads what it writes. It is told nothing of our settings, and it ends with
 * all that it started when it is given up, takes too long or writes too much.
 * @throws AppError `ai.program_failed`; HttpClientError `aborted`
 */
export function runProgram({ program, args, signal, timeoutMs, maxBytes }: Order): Promise<string> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(givenUp());
    // A group of its own, so that the whole pipe ends at once.
    const child = spawn(program, args, {
      detached: true,
      stdio: ['ignore', 'pipe', 'ignore'],
      env: { PATH: environment().PATH, LANG: 'C.UTF-8' },
    });
    const parts: Buffer[] = [];
    let size = 0;
    const stop = () => {
      try {
        if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      } catch {
        // It has ended already.
      }
    };
    const timer = setTimeout(stop, timeoutMs);
    signal?.addEventListener('abort', stop, { once: true });
    child.stdout.on('data', (part: Buffer) => {
      size += part.length;
      if (size > maxBytes) stop();
      else parts.push(part);
    });
    const settle = (cause: unknown, code: number | null) => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', stop);
      if (signal?.aborted) reject(givenUp());
      else if (code === 0 && size <= maxBytes) resolve(Buffer.concat(parts).toString('utf8'));
      else reject(new AppError(aiErrors.programFailed, { vars: { program }, cause }));
    };
    child.on('error', (error) => settle(error, null));
    child.on('close', (code) => settle(undefined, code));
  });
}

const givenUp = () => new HttpClientError('aborted', 'The program was given up');
