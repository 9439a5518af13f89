import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import {
  createChannelContract,
  openConversationContract,
  sendVisitorMessageContract,
  uploadVisitorFileContract,
} from '#modules/inbox/contract';
import { createArticleContract } from '#modules/knowledge/contract';
import { createApi, openAccount, Refused } from '#testkit/api';
import { pause, type ServerProcess, serverProcess } from '#testkit/processes';

const full = process.env.COMPTOIR_TEST_FULL === '1';
const seed = Number(process.env.COMPTOIR_TEST_SEED ?? Date.now()) % 2_147_483_647;
const visitors = full ? 200 : 30;
const messagesEach = 4;
const kills = full ? 12 : 2;
/** Of the messages after the first, those that bring a picture. */
const filesShare = 0.1;
const settleWithinMs = 90_000;

const texts = [
  'Bonjour, livrez-vous en Belgique ?',
  'Mon numéro : 06 12 34 56 78',
  'Quel est le prix de la gravure ?',
  'Vendez-vous des tracteurs agricoles ?',
  'Merci beaucoup',
  'What are your opening hours?',
];

/** Park-Miller, so that a printed seed repeats a run's choices. */
let state = seed || 1;
const random = () => {
  state = (state * 48_271) % 2_147_483_647;
  return state / 2_147_483_647;
};

/** Asks again, with the same `clientId`, until the server has said that it has it. */
async function untilAcknowledged<T>(ask: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (error instanceof Refused && error.status < 500) throw error;
    }
    await pause(100 + random() * 200);
  }
}

/** A picture that takes a worker a moment to read. */
const picture = sharp({ text: { text: 'Livrez-vous en Belgique ?', font: 'sans 24', dpi: 150, rgba: true } })
  .extend({ top: 60, bottom: 60, left: 60, right: 60, background: '#ffff' })
  .flatten({ background: '#fff' })
  .png();

async function openShop(server: ServerProcess): Promise<string> {
  const { api } = await openAccount(server.url);
  for (const [title, body] of [
    [
      'Livraison en Belgique',
      'Oui, nous livrons en Belgique. La livraison coûte 8,90 € et prend 3 à 4 jours.',
    ],
    ['Gravure', 'La gravure coûte 12 € par objet.'],
    ['Opening hours', 'We are open from Tuesday to Saturday, 10 am to 7 pm.'],
  ] as const) {
    const language = title === 'Opening hours' ? 'en' : 'fr';
    await api.call(createArticleContract, { body: { title, body, language } });
  }
  return (await api.call(createChannelContract, { body: { kind: 'website', name: 'Site' } })).key;
}

interface Sent {
  readonly conversationId: string;
  readonly clientIds: string[];
}

async function visit({ url }: ServerProcess, key: string): Promise<Sent> {
  const text = () => texts[Math.floor(random() * texts.length)] ?? '';
  const [first = '', ...others] = Array.from({ length: messagesEach }, () => randomUUID());
  const opening = { params: { key }, body: { clientId: first, text: text() } };
  const opened = await untilAcknowledged(() => createApi(url).call(openConversationContract, opening));
  const visitor = createApi(url, opened.visitorToken);
  const params = { key, id: opened.conversation.id };
  const uploaded = async () => {
    const file = new File([new Uint8Array(await picture.clone().toBuffer())], 'capture.png');
    // What an answer that was lost leaves behind belongs to nobody.
    return (await untilAcknowledged(() => visitor.call(uploadVisitorFileContract, { params }, { file }))).id;
  };
  for (const clientId of others) {
    await pause(random() * 800);
    const fileIds = random() < filesShare ? [await uploaded()] : [];
    const body = { clientId, text: text(), fileIds };
    await untilAcknowledged(() => visitor.call(sendVisitorMessageContract, { params, body }));
  }
  return { conversationId: params.id, clientIds: [first, ...others] };
}

it(`loses no message and answers each once while the tree is killed ${kills} times (seed ${seed})`, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'comptoir-crash-'));
  const server = await serverProcess(folder);
  try {
    await server.start();
    const key = await openShop(server);
    let writing = true;
    const visits = Promise.all(Array.from({ length: visitors }, () => visit(server, key))).finally(() => {
      writing = false;
    });
    for (let kill = 0; kill < kills && (writing || kill === 0); kill += 1) {
      await pause(300 + random() * 1_500);
      server.killTree();
      await server.start();
    }
    const sent = await visits;
    await check(server, sent);
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
});

/** What must hold in the database once everything has settled. */
async function check(server: ServerProcess, sent: readonly Sent[]): Promise<void> {
  const client = new pg.Client({ connectionString: server.databaseUrl() });
  await client.connect();
  try {
    const until = Date.now() + settleWithinMs;
    const waiting = async () =>
      Number(
        (await client.query('select (select count(*) from reply_tasks) + (select count(*) from outbox) as n'))
          .rows[0].n,
      );
    while ((await waiting()) > 0 && Date.now() < until) await pause(200);
    expect(await waiting()).toBe(0);

    const stored = await client.query<{
      conversation_id: string;
      client_id: string;
      seq: number;
      answers: number;
      decisions: number;
      action: string;
    }>(`
      select m.conversation_id, m.client_id, m.seq,
        (select count(*)::int from messages a where a.in_reply_to = m.id) as answers,
        (select count(*)::int from decisions d where d.message_id = m.id) as decisions,
        (select action from decisions d where d.message_id = m.id) as action
      from messages m where m.author = 'visitor' and m.client_id is not null order by m.conversation_id, m.seq
    `);
    const files = await client.query<{ state: string; decided_before: boolean }>(`
      select f.state, f.ended_at > d.created_at as decided_before
      from file_texts f join decisions d on d.org_id = f.org_id and d.message_id = f.message_id
    `);
    expect(files.rows.length).toBeGreaterThan(0);
    expect(new Set(files.rows.map(({ state }) => state))).toEqual(new Set(['found']));
    expect(files.rows.some((row) => row.decided_before)).toBe(false);
    expect(stored.rows.length).toBe(visitors * messagesEach);
    for (const { conversationId, clientIds } of sent) {
      const rows = stored.rows.filter((row) => row.conversation_id === conversationId);
      expect(rows.map((row) => row.client_id)).toEqual(clientIds);
      for (const row of rows) {
        expect(row.decisions).toBe(1);
        expect(row.answers).toBe(row.action === 'ignored' ? 0 : 1);
      }
    }
    const gaps = await client.query(`
      select conversation_id from messages group by conversation_id having max(seq) <> count(*) or min(seq) <> 1
    `);
    expect(gaps.rows).toEqual([]);
    const disorder = await client.query(`
      select stream from live_events group by org_id, stream having max(n) - min(n) + 1 <> count(*)
    `);
    expect(disorder.rows).toEqual([]);
  } finally {
    await client.end();
  }
}
