/**
 * What an answered message costs, beside the least that a front desk could do on the same database, in the same run:
 *   npm run bench -- front-desk [--messages 400] [--sockets 1000] [--visitors 8]
 * Prints CPU-milliseconds of the server and of PostgreSQL, p50 and p99 from the visitor's POST to the answer, and to the
 * event on another client's socket while idle sockets are open, messages a second, and idle memory.
 */
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { WebSocket } from 'ws';
import type { Locale } from '#kernel/contract';
import { createChannelContract, openConversationContract } from '#modules/inbox/contract';
import { createArticleContract } from '#modules/knowledge/contract';
import { createApi, openAccount } from '#testkit/api';
import { cpuMs, pause, residentMb, serverProcess, treeCpuMs } from '#testkit/processes';

const { values } = parseArgs({
  options: {
    messages: { type: 'string', default: '400' },
    sockets: { type: 'string', default: '1000' },
    visitors: { type: 'string', default: '8' },
  },
});
const messages = Number(values.messages);
const idleSockets = Number(values.sockets);
const visitors = Number(values.visitors);
const texts = [
  'Bonjour, livrez-vous en Belgique ?',
  'Quel est le prix de la gravure ?',
  'What are your opening hours?',
  'Vendez-vous des tracteurs agricoles ?',
];

const folder = mkdtempSync(join(tmpdir(), 'comptoir-bench-'));
const server = await serverProcess(folder);
try {
  await server.start();
  const shop = await openShop();
  const pids = {
    node: server.pid(),
    postgres: Number(readFileSync(join(folder, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]),
  };
  await pause(3_000);
  const idleMb = residentMb(pids.node);
  const idle = await openIdleSockets();
  const watch = await watcher(shop.token);
  await run(shop.key, Math.min(100, messages), watch, 1);
  const quiet = await run(shop.key, Math.min(200, messages), watch, 1);
  const [node, postgres] = [cpuMs(pids.node), treeCpuMs(pids.postgres)];
  const load = await run(shop.key, messages, watch, visitors);
  const ours = {
    node: (cpuMs(pids.node) - node) / messages,
    postgres: (treeCpuMs(pids.postgres) - postgres) / messages,
  };
  for (const socket of idle) socket.close();
  const floor = await measureFloor(pids.postgres);
  const ms = (value: number) => value.toFixed(2);
  console.log(
    `idle memory of the server: ${idleMb} MB; with ${idleSockets} idle sockets and load: ${residentMb(pids.node)} MB`,
  );
  console.log(
    `one visitor at a time, ${idleSockets} idle sockets: event on another socket p50 ${ms(quantile(quiet.seen, 0.5))} p95 ${ms(quantile(quiet.seen, 0.95))} ms; answer p50 ${ms(quantile(quiet.answered, 0.5))} p99 ${ms(quantile(quiet.answered, 0.99))} ms`,
  );
  console.log(
    `${visitors} visitors at once: ${(messages / load.seconds).toFixed(0)} answered messages a second; event p50 ${ms(quantile(load.seen, 0.5))} p95 ${ms(quantile(load.seen, 0.95))} ms; answer p50 ${ms(quantile(load.answered, 0.5))} p99 ${ms(quantile(load.answered, 0.99))} ms`,
  );
  console.log(
    `CPU an answered message: server ${ms(ours.node)} ms, PostgreSQL ${ms(ours.postgres)} ms; floor: server ${ms(floor.node)} ms, PostgreSQL ${ms(floor.postgres)} ms, ${floor.perSecond.toFixed(0)} a second`,
  );
  console.log(
    JSON.stringify({
      name: 'front-desk',
      ours: Number(ms(ours.node)),
      peer: Number(ms(floor.node)),
      ratio: Number((ours.node / floor.node).toFixed(2)),
      unit: 'CPU-ms a message, server process',
      note: `stored, understood, answered, decided and told live; peer = Fastify + INSERT + NOTIFY; event p95 ${ms(quantile(quiet.seen, 0.95))} ms with ${idleSockets} idle sockets`,
    }),
  );
} finally {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function openShop(): Promise<{ token: string; key: string }> {
  const { api, accessToken: token } = await openAccount(server.url);
  for (let copy = 0; copy < 10; copy += 1) {
    const article = (title: string, body: string, language: Locale) =>
      api.call(createArticleContract, { body: { title: `${title} ${copy}`, body, language } });
    await article('Livraison en Belgique', 'Oui, nous livrons en Belgique. La livraison coûte 8,90 €.', 'fr');
    await article('Gravure', 'La gravure coûte 12 € par objet.', 'fr');
    await article('Opening hours', 'We are open from Tuesday to Saturday, 10 am to 7 pm.', 'en');
    await article('Entretien', 'Nos mugs passent au lave-vaisselle.', 'fr');
  }
  const { key } = await api.call(createChannelContract, { body: { kind: 'website', name: 'Site' } });
  return { token, key };
}

async function connect(token: string): Promise<WebSocket> {
  const socket = new WebSocket(`${server.url.replace('http', 'ws')}/api/v1/events`);
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
  const ready = new Promise((resolve) => socket.once('message', resolve));
  socket.send(JSON.stringify({ type: 'auth', token }));
  await ready;
  return socket;
}

/** Pages of another organisation that stay open and are told nothing. */
async function openIdleSockets(): Promise<WebSocket[]> {
  const { accessToken } = await openAccount(server.url, 'Maison Calme');
  const sockets: WebSocket[] = [];
  for (let open = 0; open < idleSockets; open += 50) {
    const some = Array.from({ length: Math.min(50, idleSockets - open) }, () => connect(accessToken));
    sockets.push(...(await Promise.all(some)));
  }
  return sockets;
}

interface Watch {
  /** Resolves with the instant at which a frame about this conversation was seen. */
  of(clientId: string): { seen: Promise<number>; answered: Promise<number> };
}

/** A member's open page. The client's id tells a visitor's own frames from the others'. */
async function watcher(token: string): Promise<Watch> {
  const socket = await connect(token);
  const waiting = new Map<string, (at: number) => void>();
  const conversations = new Map<string, string>();
  socket.on('message', (raw) => {
    const at = performance.now();
    const frame = JSON.parse(String(raw)) as {
      type: string;
      data?: { conversationId: string; message?: { author: string; clientId: string | null } };
    };
    if (frame.type !== 'inbox.message_created' || !frame.data?.message) return;
    const { conversationId, message } = frame.data;
    const mark = message.author === 'visitor' ? message.clientId : conversations.get(conversationId);
    if (mark === undefined || mark === null) return;
    if (message.author === 'visitor') conversations.set(conversationId, mark);
    waiting.get(`${mark} ${message.author === 'visitor' ? 'seen' : 'answered'}`)?.(at);
  });
  const once = (key: string) => new Promise<number>((resolve) => waiting.set(key, resolve));
  return { of: (mark) => ({ seen: once(`${mark} seen`), answered: once(`${mark} answered`) }) };
}

async function run(key: string, count: number, watch: Watch, atOnce: number) {
  const api = createApi(server.url);
  const seen: number[] = [];
  const answered: number[] = [];
  let next = 0;
  const began = performance.now();
  const visitor = async () => {
    while (next < count) {
      next += 1;
      const mark = randomUUID();
      const expected = watch.of(mark);
      const sent = performance.now();
      const text = texts[next % texts.length] ?? '';
      await api.call(openConversationContract, { params: { key }, body: { clientId: mark, text } });
      seen.push((await expected.seen) - sent);
      answered.push((await expected.answered) - sent);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, visitor));
  return { seen, answered, seconds: (performance.now() - began) / 1000 };
}

async function measureFloor(postgresPid: number) {
  const child = spawn(process.execPath, ['--import', 'tsx', join(import.meta.dirname, 'floor.ts')], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, FLOOR_DATABASE_URL: server.databaseUrl() },
  });
  const url = await new Promise<string>((resolve) =>
    child.stdout.once('data', (line) => resolve(String(line).trim())),
  );
  const send = (text: string) =>
    fetch(`${url}/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text }),
    });
  for (let warm = 0; warm < 200; warm += 1) await send('Bonjour');
  const [node, postgres, began] = [cpuMs(child.pid ?? 0), treeCpuMs(postgresPid), performance.now()];
  const count = messages * 3;
  let next = 0;
  const client = async () => {
    while (next < count) {
      next += 1;
      await send('Bonjour, livrez-vous en Belgique ?');
    }
  };
  await Promise.all(Array.from({ length: visitors }, client));
  const seconds = (performance.now() - began) / 1000;
  const used = {
    node: (cpuMs(child.pid ?? 0) - node) / count,
    postgres: (treeCpuMs(postgresPid) - postgres) / count,
  };
  await fetch(url, { method: 'DELETE' });
  child.kill();
  return { ...used, perSecond: count / seconds };
}

function quantile(list: readonly number[], share: number): number {
  const sorted = [...list].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}
