import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually } from '#testkit';
import { type Cluster, startCluster } from '#testkit/cluster';
import { pause } from '#testkit/processes';

const full = process.env.COMPTOIR_TEST_FULL === '1';
const tasks = full ? 1_000 : 24;
const killEveryMs = 2_000;
const leastKills = 3;
/** Lines of one task: enough that a kill often falls into the middle of one. */
const lines = full ? 40 : 200;

let folder: string;
let cluster: Cluster;
let token: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'comptoir-tasks-'));
  cluster = await startCluster(folder);
  const { body } = await call('POST', '/auth/login', {
    email: 'demo@comptoir.example',
    password: cluster.demoPassword,
  });
  token = body.accessToken;
});
afterAll(async () => {
  await cluster.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function call(method: string, path: string, body?: object, key?: string) {
  const reply = await fetch(`${cluster.url}/api/v1${path}`, {
    method,
    headers: {
      ...(body && { 'content-type': 'application/json' }),
      ...(token && { authorization: `Bearer ${token}` }),
      ...(key && { 'idempotency-key': key }),
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  // biome-ignore lint/suspicious/noExplicitAny: bodies differ by endpoint and the test asserts what it reads
  return { status: reply.status, body: (await reply.json()) as any };
}

/** All pages of a list. */
// biome-ignore lint/suspicious/noExplicitAny: as above
async function all(path: string): Promise<any[]> {
  const items = [];
  let cursor = '';
  do {
    const { body } = await call(
      'GET',
      `${path}${path.includes('?') ? '&' : '?'}limit=100${cursor && `&cursor=${cursor}`}`,
    );
    items.push(...body.items);
    cursor = body.nextCursor ?? '';
  } while (cursor !== '');
  return items;
}

describe('workers that are killed again and again', () => {
  it('do each task once, and each is charged once', async () => {
    const before = (await call('GET', '/credits')).body.settled;
    const workers = cluster.processes.slice(2);
    let killing = true;
    let kills = 0;
    const killer = (async () => {
      while (killing) {
        await pause(killEveryMs);
        const one = workers[kills % workers.length];
        one?.killTree();
        kills += 1;
        await one?.start();
      }
    })();

    const quoted = new Map<string, number>();
    for (let at = 0; at < tasks || kills < leastKills; at += 1) {
      const texts = Array.from(
        { length: lines },
        (_, line) => `Commande ${at}.${line} : très belle gravure, livrée à temps.`,
      );
      // The same order twice is one task: the answer to the first may have been lost.
      const [one, again] = await Promise.all([
        eventually(() => ordered(texts, `order-${at}`)),
        eventually(() => ordered(texts, `order-${at}`)),
      ]);
      expect(again.id).toBe(one.id);
      quoted.set(one.id, one.quote.credits);
    }
    expect(quoted.size).toBeGreaterThanOrEqual(tasks);
    await eventually(async () => {
      await pause(500);
      expect((await call('GET', '/tasks?tool=feel&status=queued')).body.items).toEqual([]);
      expect((await call('GET', '/tasks?tool=feel&status=running')).body.items).toEqual([]);
    }, 600_000);
    killing = false;
    await killer;

    const ended = new Map((await all('/tasks?tool=feel')).map((one) => [one.id, one]));
    const charges = (await all('/credits/entries')).filter(({ kind }) => kind === 'charge');
    for (const [id, credits] of quoted) {
      expect([id, ended.get(id)?.status, ended.get(id)?.credits]).toEqual([id, 'succeeded', credits]);
      expect([id, charges.filter(({ taskId }) => taskId === id).map(({ amount }) => -amount)]).toEqual([
        id,
        [credits],
      ]);
    }
    const spent = [...quoted.values()].reduce((sum, credits) => sum + credits, 0);
    const { settled, held } = (await call('GET', '/credits')).body;
    expect([settled, held]).toEqual([before - spent, 0]);
  });
});

async function ordered(texts: string[], key: string) {
  const { status, body } = await call('POST', '/tasks/feel', { texts, language: 'fr' }, key);
  if (status !== 202) throw new Error(`${status} ${JSON.stringify(body)}`);
  return body;
}
