import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually } from '#testkit';
import { type Cluster, startCluster } from '#testkit/cluster';
import { type FakeDeepL, startFakeDeepL } from '#testkit/fake-deepl';

const kills = process.env.COMPTOIR_TEST_FULL === '1' ? 8 : 2;
/** DeepL takes fifty texts at once. */
const batches = 4 * kills + 4;
const lines = Array.from({ length: batches * 50 }, (_, at) => `Commande ${at} pour {{name}}`);

let folder: string;
let provider: FakeDeepL;
let cluster: Cluster;
let token: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'comptoir-translation-'));
  provider = await startFakeDeepL(async ({ text }) => {
    await wait(250);
    return { texts: text.map((one) => one.replace('Commande', 'Order').replace('pour', 'for')), from: 'FR' };
  });
  const environment = { DEEPL_API_KEY: provider.key, DEEPL_BASE_URL: provider.url };
  cluster = await startCluster(folder, { environment });
  const login = { email: 'demo@comptoir.example', password: cluster.demoPassword };
  token = (await call('POST', '/auth/login', login)).accessToken;
});
afterAll(async () => {
  await cluster.stop();
  await provider.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function call(method: string, path: string, body?: object) {
  const reply = await fetch(`${cluster.url}/api/v1${path}`, {
    method,
    headers: {
      ...(body && { 'content-type': 'application/json' }),
      ...(token && { authorization: `Bearer ${token}` }),
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  // biome-ignore lint/suspicious/noExplicitAny: bodies differ by endpoint and the test asserts what it reads
  return (await reply.json()) as any;
}

describe('a translation whose workers are killed', () => {
  it('goes on behind its last batch, and is charged once', async () => {
    const before = (await call('GET', '/credits')).settled;
    const started = await call('POST', '/tasks/translate', { text: lines.join('\n'), from: 'fr', to: 'en' });
    const workers = cluster.processes.slice(2);
    for (let killed = 0; killed < kills; killed += 1) {
      const asked = provider.requests.length;
      await eventually(async () => expect(provider.requests.length).toBeGreaterThan(asked + 2), 60_000);
      for (const worker of workers) worker.killTree();
      await Promise.all(workers.map((worker) => worker.start()));
    }
    const task = await eventually(async () => {
      const found = await call('GET', `/tasks/${started.id}`);
      expect(found.status).toBe('succeeded');
      return found;
    }, 120_000);
    expect(task.result.text).toBe(lines.join('\n').replaceAll('Commande', 'Order').replaceAll('pour', 'for'));
    // Of each worker that died, the batch that it waited for is asked for once more.
    expect(provider.requests.length).toBeLessThanOrEqual(batches + kills);
    expect([task.credits, before - (await call('GET', '/credits')).settled]).toEqual([
      started.quote.credits,
      started.quote.credits,
    ]);
  });
});
