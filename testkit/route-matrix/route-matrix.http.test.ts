import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import type { Contract } from '#kernel/contract';
import { serverModules } from '../../modules/index.server.ts';
import { eventually, type TestApp, testApp } from '../index.ts';
import { attackEveryRoute } from './attack.ts';
import { samples } from './samples.ts';
import { openShop, type Shop } from './shop.ts';

const contracts: readonly Contract[] = serverModules.flatMap((module) =>
  (module.routes ?? []).map((route) => route.contract),
);

let app: TestApp;
let victim: Shop;
let intruder: Shop;
beforeAll(async () => {
  app = await testApp();
  victim = await openShop(app);
  intruder = await openShop(app);
});
afterAll(() => app.stop());

interface Frame {
  readonly type: string;
  readonly n?: number;
}

/** A socket that has said who it is, and everything that it was told. */
async function listen(
  path: string,
  token: string,
): Promise<{ frames: string[]; closed: () => number | undefined; close: () => void }> {
  const socket = new WebSocket(`${app.installation.url.replace('http', 'ws')}${path}`);
  const frames: string[] = [];
  let code: number | undefined;
  socket.on('message', (data) => frames.push(String(data)));
  socket.on('close', (given) => {
    code = given;
  });
  await new Promise((resolve) => socket.once('open', resolve));
  socket.send(JSON.stringify({ type: 'auth', token }));
  await eventually(async () => {
    if (frames.length === 0 && code === undefined) throw new Error('No answer yet.');
  });
  return { frames, closed: () => code, close: () => socket.close() };
}

describe('another organisation', () => {
  it('is not found through any route, and nothing of it changes', async () => {
    expect(await attackEveryRoute(app, contracts, victim, intruder)).toEqual([]);
  }, 120_000);

  it('is not heard on the members’ socket', async () => {
    const spy = await listen('/api/v1/events?after=0', intruder.token);
    const own = await listen('/api/v1/events', victim.token);
    const opened = await app.call('POST', `/api/v1/widget/${victim.channelKey}/conversations`, {
      body: { clientId: randomUUID(), text: `Bonjour ${victim.canary}` },
    });
    expect(opened.status).toBe(201);
    await eventually(async () => expect(own.frames.join()).toContain(victim.canary));
    expect(spy.frames.join()).not.toContain(victim.canary);
    expect(spy.frames.join()).not.toContain(victim.organisationId);
    spy.close();
    own.close();
  });

  it('is not reached by typing into its conversations', async () => {
    const visitor = await listen(`/api/v1/widget/${victim.channelKey}/events`, victim.visitorToken);
    const before = visitor.frames.length;
    const socket = new WebSocket(`${app.installation.url.replace('http', 'ws')}/api/v1/events`);
    await new Promise((resolve) => socket.once('open', resolve));
    socket.send(JSON.stringify({ type: 'auth', token: intruder.token }));
    socket.send(JSON.stringify({ type: 'typing', conversationId: victim.conversationId, typing: true }));
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(visitor.frames.slice(before).map((frame) => (JSON.parse(frame) as Frame).type)).not.toContain(
      'typing',
    );
    socket.close();
    visitor.close();
  });

  it('does not accept another conversation’s token on a visitor’s socket', async () => {
    const spy = await listen(`/api/v1/widget/${victim.channelKey}/events`, intruder.visitorToken);
    expect(spy.closed()).toBe(4401);
  });
});

describe('the matrix itself', () => {
  it('has no sample for a route that does not exist', () => {
    const ids = new Set(contracts.map((contract) => contract.id));
    expect(Object.keys(samples).filter((id) => !ids.has(id))).toEqual([]);
  });

  // Two more shops are opened.
  it('catches a leak that is planted on purpose', async () => {
    const leaking = await testApp();
    try {
      const one = await openShop(leaking);
      const two = await openShop(leaking);
      await leaking.database.query('alter table contacts disable row level security');
      const about = contracts.filter((contract) => contract.id.startsWith('contacts.'));
      const leaks = await attackEveryRoute(leaking, about, one, two);
      expect(leaks.join('\n')).toMatch(/shows the other organisation's words/);
      expect(leaks.join('\n')).toMatch(/changed the other organisation's rows/);
    } finally {
      await leaking.stop();
    }
  }, 120_000);

  it('fails for a route that has no sample', async () => {
    const route = contracts.find((contract) => contract.id === 'contacts.getContact');
    const unknown = { ...(route as Contract), id: 'contacts.somethingNew' };
    expect(await attackEveryRoute(app, [unknown], victim, intruder)).toEqual([
      'contacts.somethingNew has no sample in testkit/route-matrix/samples.ts',
    ]);
  });
});
