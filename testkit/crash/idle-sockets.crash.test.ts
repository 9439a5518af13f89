import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Crowd, gatherCrowd } from '#testkit/crowd';
import { type ServerProcess, serverProcess } from '#testkit/processes';
import { createRandom } from '../random.ts';

const full = process.env.COMPTOIR_TEST_FULL === '1';
const size = full ? 10_000 : 1_000;
const messages = full ? 500 : 80;
const seed = Number(process.env.COMPTOIR_TEST_SEED ?? Date.now());

const folder = mkdtempSync(join(tmpdir(), 'comptoir-crowd-'));
let server: ServerProcess;
let crowd: Crowd;
beforeAll(async () => {
  server = await serverProcess(folder);
  await server.start();
  crowd = await gatherCrowd(server, size);
}, 300_000);
afterAll(async () => {
  crowd?.close();
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

// What a socket costs, and how soon it is told, is measured by `npm run bench -- sockets`.
it('one process keeps thousands of sockets, and those that drop at random miss nothing and get nothing twice', async () => {
  const random = createRandom(seed);
  const { drops, told, wrong } = await crowd.writeWhileSocketsDrop(messages, () => random.below(1e6) / 1e6);
  expect(wrong).toEqual([]);
  expect([told.length, drops]).toEqual([messages, messages]);
  const health = await fetch(`${server.url}/health/ready`);
  expect(health.status).toBe(200);
});
