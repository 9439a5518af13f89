import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { eventually } from '#testkit';
import { type Cluster, startCluster } from '#testkit/cluster';
import { pause } from '#testkit/processes';

const writers = process.env.COMPTOIR_TEST_FULL === '1' ? 24 : 6;

let folder: string;
let cluster: Cluster;
let token: string;
let key: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'comptoir-cluster-'));
  cluster = await startCluster(folder);
  const registered = await post('/api/v1/auth/register', {
    email: 'odile@rolling.example',
    password: `${randomUUID()}!aZ7`,
    fullName: 'Odile Marchand',
    organisationName: 'Maison',
  });
  token = registered.body.accessToken;
  key = (await post('/api/v1/channels', { kind: 'website', name: 'Site' }, token)).body.key;
});
afterAll(async () => {
  await cluster.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function post(path: string, body: object, bearer?: string) {
  const reply = await fetch(`${cluster.url}${path}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(bearer !== undefined && { authorization: `Bearer ${bearer}` }),
    },
    body: JSON.stringify(body),
  });
  // biome-ignore lint/suspicious/noExplicitAny: bodies differ by endpoint and the test asserts what it reads
  return { status: reply.status, body: (await reply.json()) as any };
}

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
      const base = `/api/v1/widget/${key}/conversations`;
      const opened = await post(base, { clientId: randomUUID(), text: `Bonjour de ${writer}` });
      const path = `${base}/${opened.body.conversation.id}/messages`;
      for (let round = 0; writing; round += 1) {
        const text = `Le mot ${round} de ${writer}`;
        const reply = await post(path, { clientId: randomUUID(), text }, opened.body.visitorToken).catch(
          (error: unknown) => ({ status: 0, body: String(error) }),
        );
        if (reply.status === 201) written.push(text);
        else refused.push(reply);
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
