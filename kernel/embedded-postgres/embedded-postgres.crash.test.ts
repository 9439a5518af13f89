import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DataFolderInUseError } from './errors.ts';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './start-embedded-postgres.ts';

const log = { info: () => undefined, warn: () => undefined };
const face = pathToFileURL(join(import.meta.dirname, 'index.ts')).href;
/** A server in a process of its own, which can be killed. */
const serverScript = `
  const { startEmbeddedPostgres } = await import(${JSON.stringify(face)});
  const log = { info() {}, warn() {} };
  const { url, pid } = await startEmbeddedPostgres({ dataDir: process.argv[1], log });
  console.log(JSON.stringify({ url, pid }));
  setInterval(() => {}, 1000);
`;

let parent = '';
let dataDir = '';
const running = new Set<EmbeddedPostgres>();

beforeEach(() => {
  // A space in its name, and closed to other users, as mktemp makes it.
  parent = mkdtempSync(join(tmpdir(), 'comptoir crash '));
  dataDir = join(parent, 'my data');
});

afterEach(async () => {
  for (const database of running) await database.stop();
  running.clear();
  rmSync(parent, { recursive: true, force: true });
});

async function startHere(): Promise<EmbeddedPostgres> {
  const database = await startEmbeddedPostgres({ dataDir, log });
  running.add(database);
  return database;
}

async function startServer(): Promise<{ server: ChildProcess; url: string; pid: number }> {
  const args = ['--import', 'tsx', '--input-type=module', '-e', serverScript, dataDir];
  const server = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = (await once(server.stdout, 'data')) as [Buffer];
  return { server, ...(JSON.parse(line.toString()) as { url: string; pid: number }) };
}

async function kill(server: ChildProcess, signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
  const ended = once(server, 'exit');
  server.kill(signal);
  await ended;
}

async function sql(url: string, text: string): Promise<Record<string, unknown>[]> {
  const client = new Client(url);
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query(text)).rows as Record<string, unknown>[];
  } finally {
    await client.end();
  }
}

async function ended(pid: number): Promise<boolean> {
  for (let tries = 0; tries < 300; tries += 1) {
    try {
      process.kill(pid, 0);
    } catch {
      return true;
    }
    await sleep(20);
  }
  return false;
}

describe('the embedded database', () => {
  it('is durable, speaks Unicode, listens on loopback only, and keeps its secrets to its owner', async () => {
    const { url, adopted } = await startHere();
    expect(adopted).toBe(false);
    const [row] = await sql(
      url,
      `select current_database() db, current_setting('fsync') fsync, current_setting('listen_addresses') host,
         lower('ÉTÉ') lower, (select datlocprovider::text || datlocale from pg_database where datname = 'comptoir') locale,
         (select count(*)::int from ts_parse('default', '« l’été – prêt »') where tokid <> 12) words`,
    );
    expect(row).toEqual({
      db: 'comptoir',
      fsync: 'on',
      host: '127.0.0.1',
      lower: 'été',
      locale: 'bC.UTF-8',
      words: 3,
    });
    expect(statSync(join(dataDir, 'postgres.password')).mode & 0o777).toBe(0o600);
    await expect(sql(url.replace(/:[^:@]+@/, ':wrong@'), 'select 1')).rejects.toMatchObject({
      code: '28P01',
    });
  });

  it('is stopped by stop, keeps its port and its rows, and starts again', async () => {
    const first = await startHere();
    await sql(first.url, 'create table kept as select 42 as answer');
    await first.stop();
    expect(await ended(first.pid)).toBe(true);
    const second = await startHere();
    expect(second.url).toBe(first.url);
    expect(await sql(second.url, 'select answer from kept')).toEqual([{ answer: 42 }]);
  });

  it('takes another port when its own is busy, and a new password when its file was lost', async () => {
    const first = await startHere();
    await first.stop();
    rmSync(join(dataDir, 'postgres.password'));
    const port = Number(new URL(first.url).port);
    const neighbour = createServer();
    await new Promise<void>((resolve) => neighbour.listen(port, '127.0.0.1', resolve));
    const second = await startHere();
    neighbour.close();
    expect(new URL(second.url).port).not.toBe(String(port));
    expect(new URL(second.url).password).not.toBe(new URL(first.url).password);
    expect(await sql(second.url, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  // Only root runs PostgreSQL as somebody else.
  it.runIf(process.getuid?.() === 0)(
    'runs as a system user where namespaces are refused, and keeps its rows when they are not any more',
    async () => {
      const first = await startHere();
      await sql(first.url, 'create table kept as select 42 as answer');
      await first.stop();
      const fallback = await startEmbeddedPostgres({ dataDir, log, launch: 'own-user' });
      running.add(fallback);
      // That user cannot enter the folder that mktemp made.
      const elsewhere = readFileSync(join(dataDir, 'postgres.location'), 'utf8').trim();
      expect(statSync(join(elsewhere, 'postgres')).uid).toBeGreaterThan(0);
      expect(await sql(fallback.url, 'select answer from kept')).toEqual([{ answer: 42 }]);
      await fallback.stop();
      const last = await startHere();
      expect(await sql(last.url, 'select answer from kept')).toEqual([{ answer: 42 }]);
      await last.stop();
      rmSync(elsewhere, { recursive: true });
    },
  );

  it('says when it is gone although nobody stopped it', async () => {
    const database = await startHere();
    process.kill(database.pid, 'SIGKILL');
    await database.lost;
  });
});

describe('after kill -9', () => {
  it('of the server, its living database is adopted, and a second server is refused meanwhile', async () => {
    const { server, url, pid } = await startServer();
    await expect(startHere()).rejects.toThrow(DataFolderInUseError);
    await sql(url, 'create table kept as select 42 as answer');
    await kill(server);
    const next = await startHere();
    expect(next).toMatchObject({ adopted: true, pid, url });
    await next.stop();
    expect(await ended(pid)).toBe(true);
  });

  it('of the server and its database, the next start recovers what was acknowledged', async () => {
    const { server, url, pid } = await startServer();
    await sql(url, 'create table kept as select 42 as answer');
    process.kill(pid, 'SIGKILL');
    await kill(server);
    const next = await startHere();
    expect(next.adopted).toBe(false);
    expect(await sql(next.url, 'select answer from kept')).toEqual([{ answer: 42 }]);
  });

  it('a number in postmaster.pid that belongs to another process by now blocks nothing', async () => {
    const first = await startHere();
    const pidFile = join(dataDir, 'postgres', 'postmaster.pid');
    const text = readFileSync(pidFile, 'utf8');
    await first.stop();
    writeFileSync(pidFile, text.replace(String(first.pid), String(process.pid)));
    const second = await startHere();
    expect(second.adopted).toBe(false);
    expect(await sql(second.url, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('in the middle of the first start, at any moment, the next start repairs it', async () => {
    for (const patienceMs of [350, 500, 650]) {
      const args = ['--import', 'tsx', '--input-type=module', '-e', serverScript, dataDir];
      const server = spawn(process.execPath, args, { stdio: 'ignore' });
      await sleep(patienceMs);
      await kill(server);
    }
    const next = await startHere();
    expect(await sql(next.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    await next.stop();
    expect(existsSync(join(dataDir, 'postgres', 'PG_VERSION'))).toBe(true);
    expect(readdirSync(dataDir).filter((name) => name.startsWith('postgres.new-'))).toEqual([]);
  });

  it('a server that ends by itself takes its database along', async () => {
    const { server, pid } = await startServer();
    const script = serverScript.replace('setInterval(() => {}, 1000)', 'process.exit(3)');
    await kill(server);
    const args = ['--import', 'tsx', '--input-type=module', '-e', script, dataDir];
    const dying = spawn(process.execPath, args, { stdio: 'ignore' });
    expect(await once(dying, 'exit')).toEqual([3, null]);
    expect(await ended(pid)).toBe(true);
  });
});
