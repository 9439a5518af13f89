import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listTasksContract } from '#kernel/contract';
import { getCreditsContract, listEntriesContract } from '#modules/billing/contract';
import { startFeelContract } from '#modules/tools/contract';
import { eventually } from '#testkit';
import { type Api, enterDemo } from '#testkit/api';
import { type Cluster, startCluster } from '#testkit/cluster';
import { pause } from '#testkit/processes';

const full = process.env.COMPTOIR_TEST_FULL === '1';
const tasks = full ? 1_000 : 24;
const killEveryMs = 2_000;
const leastKills = 3;
/** Lines of one task: enough that a kill often falls into the middle of one. */
const lines = full ? 40 : 200;

let cluster: Cluster;
let demo: Api;
beforeAll(async () => {
  cluster = await startCluster();
  demo = await enterDemo(cluster);
});
afterAll(() => cluster.stop());

/** All pages of a list. */
async function all<Item>(
  ask: (cursor?: string) => Promise<{ items: Item[]; nextCursor: string | null }>,
): Promise<Item[]> {
  const { items, nextCursor } = await ask();
  return nextCursor === null ? items : [...items, ...(await all((cursor = nextCursor) => ask(cursor)))];
}

const credits = () => demo.call(getCreditsContract, { query: {} });
const ordered = (texts: string[], idempotencyKey: string) =>
  eventually(() => demo.call(startFeelContract, { body: { texts, language: 'fr' } }, { idempotencyKey }));

describe('workers that are killed again and again', () => {
  it('do each task once, and each is charged once', async () => {
    const before = (await credits()).settled;
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
      const [one, again] = await Promise.all([ordered(texts, `order-${at}`), ordered(texts, `order-${at}`)]);
      expect(again.id).toBe(one.id);
      quoted.set(one.id, one.quote.credits);
    }
    expect(quoted.size).toBeGreaterThanOrEqual(tasks);
    await eventually(async () => {
      await pause(500);
      for (const status of ['queued', 'running'] as const)
        expect((await demo.call(listTasksContract, { query: { tool: 'feel', status } })).items).toEqual([]);
    }, 600_000);
    killing = false;
    await killer;

    const asked = { tool: 'feel', limit: 100 };
    const found = await all((cursor) => demo.call(listTasksContract, { query: { ...asked, cursor } }));
    const ended = new Map(found.map((one) => [one.id, one]));
    const entries = await all((cursor) => demo.call(listEntriesContract, { query: { limit: 100, cursor } }));
    const charges = entries.filter(({ kind }) => kind === 'charge');
    for (const [id, credits] of quoted) {
      expect([id, ended.get(id)?.status, ended.get(id)?.credits]).toEqual([id, 'succeeded', credits]);
      expect([id, charges.filter(({ taskId }) => taskId === id).map(({ amount }) => -amount)]).toEqual([
        id,
        [credits],
      ]);
    }
    const spent = [...quoted.values()].reduce((sum, credits) => sum + credits, 0);
    const { settled, held } = await credits();
    expect([settled, held]).toEqual([before - spent, 0]);
  });
});
