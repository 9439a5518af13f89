import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { missingPackages } from '../install.mjs';
import { runStep, StepFailed } from './run-step.mjs';
import { fingerprintSources, isBuildFresh, writeStamp } from './sources.mjs';
import { takeTurn } from './turn.mjs';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'comptoir start '));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(file: string, text: string): void {
  const path = join(root, file);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text);
}

describe('whether dist is what a build would make now', () => {
  beforeEach(() => {
    write('apps/server.ts', 'one');
    write('kernel/clock/clock.test.ts', 'a test');
    write('dist/server.js', '');
    writeStamp(join(root, 'dist'), fingerprintSources(root));
  });

  it('it is, right after the build, and after a checkout that gave the files other times', () => {
    expect(isBuildFresh(root)).toBe(true);
    utimesSync(join(root, 'apps/server.ts'), 1, 1);
    expect(isBuildFresh(root)).toBe(true);
  });

  it('it is not after a change, a new file, a removed one, or new packages', () => {
    write('apps/server.ts', 'two');
    expect(isBuildFresh(root)).toBe(false);
    write('apps/server.ts', 'one');
    expect(isBuildFresh(root)).toBe(true);
    write('kernel/clock/index.ts', '');
    expect(isBuildFresh(root)).toBe(false);
    rmSync(join(root, 'kernel/clock/index.ts'));
    write('package-lock.json', '{}');
    expect(isBuildFresh(root)).toBe(false);
  });

  it('a changed test asks for no build', () => {
    write('kernel/clock/clock.test.ts', 'another test');
    expect(isBuildFresh(root)).toBe(true);
  });

  it('it is not when the build was interrupted before its stamp', () => {
    rmSync(join(root, 'dist/build.json'));
    expect(isBuildFresh(root)).toBe(false);
  });
});

describe('whether the packages are installed', () => {
  const lock = {
    packages: {
      '': { version: '1.0.0' },
      'node_modules/a': { version: '1.0.0' },
      'node_modules/b': { version: '1.0.0', dev: true },
      'node_modules/other': { version: '1.0.0', optional: true, os: ['no such system'] },
      'node_modules/binary': { version: '1.0.0', optional: true, os: [process.platform] },
    },
  };
  const install = (packages: Record<string, object>) =>
    write('node_modules/.package-lock.json', JSON.stringify({ packages }));
  const { 'node_modules/a': a, 'node_modules/b': b, 'node_modules/binary': binary } = lock.packages;

  beforeEach(() => write('package-lock.json', JSON.stringify(lock)));

  it('nothing is, when npm was interrupted: it writes its list last', () => {
    expect(missingPackages(root, true)).toEqual(['node_modules/a', 'node_modules/b', 'node_modules/binary']);
  });

  it('binaries of other machines are rightly absent, ours are not', () => {
    install({ 'node_modules/a': a, 'node_modules/b': b, 'node_modules/binary': binary });
    expect(missingPackages(root, true)).toEqual([]);
    install({ 'node_modules/a': a, 'node_modules/b': b });
    expect(missingPackages(root, true)).toEqual(['node_modules/binary']);
  });

  it('what only development needs is not missed by a start', () => {
    install({ 'node_modules/a': a, 'node_modules/binary': binary });
    expect(missingPackages(root, false)).toEqual([]);
    expect(missingPackages(root, true)).toEqual(['node_modules/b']);
  });

  it('another version is missing', () => {
    install({ 'node_modules/a': { version: '0.9.0' }, 'node_modules/b': b, 'node_modules/binary': binary });
    expect(missingPackages(root, true)).toEqual(['node_modules/a']);
  });
});

describe('one start at a time installs or builds', () => {
  const turn = JSON.stringify(new URL('./turn.mjs', import.meta.url).href);
  /** A start in a process of its own; `work` may use `own` and `spawn`. */
  function startProcess(name: string, work: string): ChildProcess {
    const script = `
      import { spawn } from 'node:child_process';
      import { appendFileSync } from 'node:fs';
      import { setTimeout as sleep } from 'node:timers/promises';
      const { takeTurn } = await import(${turn});
      const say = (what) => appendFileSync('events', ${JSON.stringify(name)} + ' ' + what + '\\n');
      await takeTurn(process.cwd(), () => say('waits'), async (own) => { ${work} });
    `;
    return spawn(process.execPath, ['--input-type=module', '-e', script], { cwd: root, stdio: 'inherit' });
  }
  const events = () => readFileSync(join(root, 'events'), 'utf8').trim().split('\n');

  it('the others wait for it and are told so once', async () => {
    const work = `say('begins'); await sleep(700); say('ends');`;
    const exits = [startProcess('a', work), startProcess('b', work)].map((child) => once(child, 'exit'));
    expect(await Promise.all(exits)).toEqual([
      [0, null],
      [0, null],
    ]);
    const [first, second] = events()[0]?.startsWith('a') ? ['a', 'b'] : ['b', 'a'];
    const wanted = [
      `${first} begins`,
      `${second} waits`,
      `${first} ends`,
      `${second} begins`,
      `${second} ends`,
    ];
    expect(events()).toEqual(wanted);
    expect(readdirSync(join(root, '.start'))).toEqual([]);
  });

  it('the turn of a killed start lasts as long as the process that it left behind', async () => {
    const orphan = `require('fs').appendFileSync('events', 'orphan begins\\n');
      setTimeout(() => require('fs').appendFileSync('events', 'orphan ends\\n'), 1000);`;
    const work = `own(spawn(process.execPath, ['-e', ${JSON.stringify(orphan)}]).pid); await sleep(60_000);`;
    const killed = startProcess('killed', work);
    await expect.poll(() => existsSync(join(root, 'events')), { timeout: 5_000 }).toBe(true);
    killed.kill('SIGKILL');
    await once(killed, 'exit');
    const said: string[] = [];
    await takeTurn(
      root,
      (line) => said.push(line),
      async () => undefined,
    );
    expect(said).toHaveLength(1);
    expect(events()).toEqual(['orphan begins', 'orphan ends']);
  });

  it('the turn of a start that was killed is taken over', async () => {
    write('.start/turn.json', JSON.stringify([[process.pid, 'another start']]));
    write('.start/turn-999999999.json', '');
    expect(
      await takeTurn(
        root,
        () => undefined,
        async () => 'done',
      ),
    ).toBe('done');
    expect(readdirSync(join(root, '.start'))).toEqual([]);
  });
});

describe('a program that has to run first', () => {
  const step = (script: string) => ({
    program: process.execPath,
    args: ['-e', script],
    cwd: root,
    complaint: 'It failed.',
    own: () => undefined,
  });

  it('is silent when it succeeds, and quoted with its exit code when it does not', async () => {
    await runStep(step('console.log("chatter")'));
    const failure = runStep(step('console.error("no such thing"); process.exit(3)'));
    await expect(failure).rejects.toThrow(StepFailed);
    await expect(failure).rejects.toMatchObject({ message: 'It failed.\nno such thing', exitCode: 3 });
  });

  it('is named when it does not exist', async () => {
    const missing = { ...step(''), program: join(root, 'nowhere') };
    await expect(runStep(missing)).rejects.toThrow(/It failed\.\n.*ENOENT/);
  });
});
