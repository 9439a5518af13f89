import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getTaskContract } from '#kernel/contract';
import { getCreditsContract } from '#modules/billing/contract';
import { startTranslateContract } from '#modules/tools/contract';
import { eventually } from '#testkit';
import { type Api, enterDemo } from '#testkit/api';
import { type Cluster, startCluster } from '#testkit/cluster';
import { type FakeDeepL, startFakeDeepL } from '#testkit/fake-deepl';

const kills = process.env.COMPTOIR_TEST_FULL === '1' ? 8 : 2;
/** DeepL takes fifty texts at once. */
const batches = 4 * kills + 4;
const lines = Array.from({ length: batches * 50 }, (_, at) => `Commande ${at} pour {{name}}`);

let provider: FakeDeepL;
let cluster: Cluster;
let demo: Api;
beforeAll(async () => {
  provider = await startFakeDeepL(async ({ text }) => {
    await wait(250);
    return { texts: text.map((one) => one.replace('Commande', 'Order').replace('pour', 'for')), from: 'FR' };
  });
  const environment = { DEEPL_API_KEY: provider.key, DEEPL_BASE_URL: provider.url };
  cluster = await startCluster({ environment });
  demo = await enterDemo(cluster);
});
afterAll(async () => {
  await cluster.stop();
  await provider.stop();
});

const settled = async () => (await demo.call(getCreditsContract, { query: {} })).settled;

describe('a translation whose workers are killed', () => {
  it('goes on behind its last batch, and is charged once', async () => {
    const before = await settled();
    const body = { text: lines.join('\n'), from: 'fr', to: 'en' } as const;
    const started = await demo.call(startTranslateContract, { body });
    const workers = cluster.processes.slice(2);
    for (let killed = 0; killed < kills; killed += 1) {
      const asked = provider.requests.length;
      await eventually(async () => expect(provider.requests.length).toBeGreaterThan(asked + 2), 60_000);
      for (const worker of workers) worker.killTree();
      await Promise.all(workers.map((worker) => worker.start()));
    }
    const task = await eventually(async () => {
      const found = await demo.call(getTaskContract, { params: { id: started.id } });
      expect(found.status).toBe('succeeded');
      return found;
    }, 120_000);
    const translated = lines.join('\n').replaceAll('Commande', 'Order').replaceAll('pour', 'for');
    expect(task.result).toMatchObject({ text: translated });
    // Of each worker that died, the batch that it waited for is asked for once more.
    expect(provider.requests.length).toBeLessThanOrEqual(batches + kills);
    expect([task.credits, before - (await settled())]).toEqual([
      started.quote.credits,
      started.quote.credits,
    ]);
  });
});
