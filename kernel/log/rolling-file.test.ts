import { spawn } from 'node:child_process';
import {
  appendFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { manualClock } from '#kernel/clock';
import { createLogger, openRollingFile } from './index.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'comptoir-log-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const path = () => join(folder, 'logs', 'comptoir.log');
const names = () => readdirSync(join(folder, 'logs')).sort();
const linesOf = (name: string) =>
  readFileSync(join(folder, 'logs', name), 'utf8')
    .split('\n')
    .filter(Boolean);
const allLines = () => names().flatMap(linesOf);
const numbers = (lines: readonly string[]) => lines.map((line) => JSON.parse(line).n as number);
const dayMs = 24 * 60 * 60 * 1000;

describe('a log file', () => {
  it('is put aside when it is full, and no line of three times its size is lost or torn', () => {
    const stream = openRollingFile({ path: path(), maxBytes: 20_000 });
    const log = createLogger({ stream });
    for (let n = 0; n < 700; n += 1) log.info({ n }, 'a line of the sequence');
    stream.close();
    expect(names().length).toBeGreaterThan(3);
    for (const name of names()) expect(statSync(join(folder, 'logs', name)).size).toBeLessThanOrEqual(20_000);
    expect(numbers(allLines()).sort((a, b) => a - b)).toEqual(Array.from({ length: 700 }, (_, n) => n));
  });

  it('is put aside when its day is over, also when that day ended while nobody wrote', () => {
    const clock = manualClock('2026-11-20T23:59:59Z');
    const stream = openRollingFile({ path: path(), now: clock.now });
    stream.write('{"n":1}\n');
    clock.advance(2_000);
    stream.write('{"n":2}\n');
    stream.close();
    expect(names()).toHaveLength(2);
    expect(linesOf('comptoir.log')).toEqual(['{"n":2}']);
    writeFileSync(path(), '{"n":3}\n');
    const later = openRollingFile({ path: path(), now: () => new Date(Date.now() + 3 * dayMs) });
    later.write('{"n":4}\n');
    later.close();
    expect(linesOf('comptoir.log')).toEqual(['{"n":4}']);
    expect(names()).toHaveLength(3);
  });

  it('is deleted 30 days after it was put aside, and nobody else’s file is', () => {
    const clock = manualClock('2026-11-20T10:00:00Z');
    const stream = openRollingFile({ path: path(), now: clock.now });
    stream.write('{"n":1}\n');
    clock.advance(dayMs);
    stream.write('{"n":2}\n');
    writeFileSync(join(folder, 'logs', 'postgres.log'), 'x');
    writeFileSync(join(folder, 'logs', 'comptoir.notes.log'), 'x');
    clock.advance(29 * dayMs);
    stream.write('{"n":3}\n');
    expect(names()).toHaveLength(5);
    clock.advance(2 * dayMs);
    stream.write('{"n":4}\n');
    stream.close();
    expect(allLines()).not.toContain('{"n":1}');
    expect(names()).toEqual(expect.arrayContaining(['comptoir.log', 'comptoir.notes.log', 'postgres.log']));
    expect(names()).toHaveLength(5);
  });

  it('survives a clock that goes back', () => {
    const clock = manualClock('2026-11-20T10:00:00Z');
    const stream = openRollingFile({ path: path(), now: clock.now, maxBytes: 60 });
    for (let n = 0; n < 10; n += 1) {
      clock.advance(n % 2 === 0 ? -3 * dayMs : dayMs);
      stream.write(`{"n":${n}}\n`);
    }
    stream.close();
    expect(numbers(allLines()).sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it('begins a new line where a crash left half of one', () => {
    openRollingFile({ path: path() }).close();
    appendFileSync(path(), '{"n":1}\n{"n":');
    const stream = openRollingFile({ path: path() });
    stream.write('{"n":2}\n');
    stream.close();
    expect(linesOf('comptoir.log')).toEqual(['{"n":1}', '{"n":', '{"n":2}']);
  });

  it('is readable by its owner alone', () => {
    openRollingFile({ path: path() }).close();
    expect(statSync(path()).mode & 0o077).toBe(0);
    expect(statSync(join(folder, 'logs')).mode & 0o077).toBe(0);
  });

  it('keeps every line of several processes that write and put aside at once, one of them killed', async () => {
    const program = `
      import { openRollingFile } from ${JSON.stringify(fileURLToPath(new URL('./rolling-file.ts', import.meta.url)))};
      const stream = openRollingFile({ path: process.argv[1], maxBytes: 5_000 });
      for (let n = 0; n < 400; n += 1) {
        stream.write(JSON.stringify({ who: process.argv[2], n }) + '\\n');
        if (process.argv[2] === 'killed' && n === 200) process.kill(process.pid, 'SIGKILL');
      }`;
    const run = (who: string) =>
      new Promise((resolve) =>
        spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program, path(), who]).once(
          'close',
          resolve,
        ),
      );
    await Promise.all(['a', 'b', 'killed'].map(run));
    const lines = allLines().map((line) => JSON.parse(line) as { who: string; n: number });
    const of = (who: string) =>
      lines
        .filter((line) => line.who === who)
        .map(({ n }) => n)
        .sort((a, b) => a - b);
    expect(of('a')).toEqual(Array.from({ length: 400 }, (_, n) => n));
    expect(of('b')).toEqual(of('a'));
    expect(of('killed')).toEqual(Array.from({ length: 201 }, (_, n) => n));
  }, 60_000);
});
