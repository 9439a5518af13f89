import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/**
 * `npm run bench -- NAME [options]` runs bench/NAME.ts or bench/NAME/evaluate.ts, hands it the options, and checks
 * that its last line is the result as one line of JSON.
 */
const resultSchema = z.strictObject({
  name: z.string(),
  /** Our figure, in `unit`. */
  ours: z.number(),
  /** What it is compared with, measured in the same run; null without a peer. */
  peer: z.number().nullable(),
  /** ours / peer. */
  ratio: z.number().nullable(),
  unit: z.string(),
  note: z.string(),
});

const FOLDER = fileURLToPath(new URL('.', import.meta.url));

function programOf(name: string): string | undefined {
  if (!/^[a-z0-9-]+$/.test(name) || name === 'run') return undefined;
  return [`${name}.ts`, path.join(name, 'evaluate.ts')]
    .map((file) => path.join(FOLDER, file))
    .find(existsSync);
}

function names(): string[] {
  return readdirSync(FOLDER)
    .map((entry) => entry.replace(/\.ts$/, ''))
    .filter((entry) => programOf(entry) !== undefined);
}

/** Runs a program, shows what it prints as it comes, and gives its exit code and its last line. */
function runAndWatch(program: string, args: readonly string[]): Promise<{ code: number; lastLine: string }> {
  const child = spawn(process.execPath, [...process.execArgv, program, ...args], {
    stdio: ['inherit', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => {
    process.stdout.write(chunk);
    output += chunk;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({ code: code ?? 1, lastLine: output.trimEnd().split('\n').at(-1) ?? '' }),
    );
  });
}

/** What is wrong with a result's line, or undefined. */
function complaint(line: string): string | undefined {
  try {
    const parsed = resultSchema.safeParse(JSON.parse(line));
    return parsed.success ? undefined : z.prettifyError(parsed.error);
  } catch {
    return 'it is not JSON';
  }
}

const [name = '', ...args] = process.argv.slice(2);
const program = programOf(name);
if (!program) {
  console.error(`npm run bench -- NAME, where NAME is one of: ${names().join(', ')}`);
  process.exit(2);
}

const { code, lastLine } = await runAndWatch(program, args);
const problem = code === 0 ? complaint(lastLine) : undefined;
if (problem)
  console.error(`The last line must be {"name","ours","peer","ratio","unit","note"}, but ${problem}`);
process.exitCode = problem ? 1 : code;
