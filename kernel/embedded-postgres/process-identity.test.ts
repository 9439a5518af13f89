import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { commandLineIsPostmasterOf, identifyProcess, isRunning, parseProcStat } from './process-identity.ts';

describe('a process is told apart from a later one with the same number', () => {
  it('this process is running, and one with its number but another start is not', () => {
    const me = identifyProcess(process.pid);
    expect(me && isRunning(me)).toBe(true);
    expect(isRunning({ pid: process.pid, startedAt: 'another start' })).toBe(false);
  });

  it('a process that has ended is not running', async () => {
    const child = spawn(process.execPath, ['-e', '']);
    const identity = identifyProcess(child.pid ?? 0);
    await once(child, 'exit');
    expect(identity && isRunning(identity)).toBe(false);
  });

  it('nonsense is no process', () => {
    expect(identifyProcess(0)).toBeUndefined();
    expect(identifyProcess(-1)).toBeUndefined();
    expect(identifyProcess(Number.NaN)).toBeUndefined();
  });

  it('a program whose name holds spaces and parentheses does not shift the fields', () => {
    const fields = Array.from({ length: 49 }, (_, index) => String(index + 4));
    expect(parseProcStat(`4711 (a) S (b) Z ${fields.join(' ')}`)).toEqual({ state: 'Z', startTicks: '22' });
  });
});

describe('only a postmaster of this very cluster is taken for one', () => {
  const cluster = '/srv/my shop/postgres';

  it.each([
    ['our postmaster', ['/opt/bin/postgres', '-D', cluster, '-c', 'port=1'], true],
    ['as ps prints it', [`/opt/my bin/postgres -D ${cluster} -c port=1`], true],
    ['another cluster', ['/opt/bin/postgres', '-D', '/srv/postgres'], false],
    ['a longer folder name, as ps prints it', [`/opt/bin/postgres -D ${cluster}2 -c port=1`], false],
    ['another program that got the number', ['vim', '-D', cluster], false],
    ['a process without a command line', [], false],
  ])('%s', (_, argv, expected) => {
    expect(commandLineIsPostmasterOf(argv, cluster)).toBe(expected);
  });
});
