import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import {
  createChannelContract,
  openConversationContract,
  sendVisitorMessageContract,
} from '#modules/inbox/contract';
import { eventually } from '#testkit';
import { createApi, openAccount } from '#testkit/api';
import { type Cluster, startCluster } from '#testkit/cluster';
import { pause } from '#testkit/processes';

const writers = process.env.COMPTOIR_TEST_FULL === '1' ? 24 : 6;

let cluster: Cluster;
let token: string;
let key: string;
beforeAll(async () => {
  cluster = await startCluster();
  const account = await openAccount(cluster.url);
  token = account.accessToken;
  ({ key } = await account.api.call(createChannelContract, { body: { kind: 'website', name: 'Site' } }));
});
afterAll(() => cluster.stop());

/** A member's page: it comes back with the last number that it has seen. */
function watch() {
  const numbers: number[] = [];
  const texts = new Set<string>();
  let last: number | null = null;
  let closed = false;
  let socket: WebSocket | undefined;
  let came = () => {};
  const first = new Promise<void>((resolve) => {
    came = resolve;
  });
  const open = () => {
    const at = `${cluster.url.replace('http', 'ws')}/api/v1/events${last === null ? '' : `?after=${last}`}`;
    socket = new WebSocket(at);
    socket.on('open', () => socket?.send(JSON.stringify({ type: 'auth', token })));
    socket.on('error', () => undefined);
    socket.on('message', (raw) => {
      const frame = JSON.parse(String(raw));
      if (frame.type === 'reset') throw new Error('The line was told to start anew.');
      if (frame.type === 'ready') {
        last ??= frame.last as number;
        came();
      }
      if (frame.n === undefined) return;
      numbers.push(frame.n);
      last = frame.n;
      if (frame.type === 'inbox.message_created') texts.add(frame.data.message.text);
    });
    socket.on('close', () => closed || setTimeout(open, 50));
  };
  open();
  return {
    first,
    numbers,
    texts,
    close() {
      closed = true;
      socket?.close();
    },
  };
}

describe('a rolling restart', () => {
  it('drops no request and no socket event', async () => {
    const page = watch();
    await page.first;
    const start = page.numbers.length;
    let writing = true;
    const refused: unknown[] = [];
    const written: string[] = [];
    const write = async (writer: number) => {
      const visit = await createApi(cluster.url).call(openConversationContract, {
        params: { key },
        body: { clientId: randomUUID(), text: `Bonjour de ${writer}` },
      });
      const visitor = createApi(cluster.url, visit.visitorToken);
      const params = { key, id: visit.conversation.id };
      for (let round = 0; writing; round += 1) {
        const text = `Le mot ${round} de ${writer}`;
        const body = { clientId: randomUUID(), text };
        await visitor.call(sendVisitorMessageContract, { params, body }).then(
          () => written.push(text),
          (error: unknown) => refused.push(error),
        );
        await pause(100);
      }
    };
    const all = Array.from({ length: writers }, (_, writer) => write(writer));
    for (const one of cluster.processes) {
      await one.stop();
      await one.start();
      await pause(300);
    }
    writing = false;
    await Promise.all(all);

    expect(refused).toEqual([]);
    await eventually(async () => expect(written.filter((text) => !page.texts.has(text))).toEqual([]));
    const seen = page.numbers.slice(start);
    const from = seen[0] ?? 0;
    expect(seen).toEqual(seen.map((_, index) => from + index));
    expect(written.length).toBeGreaterThan(writers * 10);
    page.close();
  });
});
