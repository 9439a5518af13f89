import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import pg from 'pg';
import { expect, it } from 'vitest';
import { createChannelContract } from '#modules/inbox/contract';
import { openAccount } from '#testkit/api';
import { freePort, pause, type ServerProcess, serverProcess } from '#testkit/processes';

const full = process.env.COMPTOIR_TEST_FULL === '1';
const senders = full ? 40 : 6;
const mailsEach = full ? 10 : 4;
const kills = full ? 12 : 2;
const settleWithinMs = 90_000;

/** As a mail server does: the same mail again, until it was told 250. */
async function untilAccepted(port: number, mail: { from: string; to: string; raw: string }): Promise<void> {
  for (;;) {
    const client = createTransport({
      host: '127.0.0.1',
      port,
      ignoreTLS: true,
      connectionTimeout: 2_000,
      socketTimeout: 10_000,
    });
    try {
      await client.sendMail({ envelope: { from: mail.from, to: mail.to }, raw: mail.raw });
      return;
    } catch (error) {
      const { responseCode = 0, message } = error as { responseCode?: number; message: string };
      if (responseCode >= 500) throw new Error(`refused for good: ${message}`);
      await pause(100 + Math.random() * 200);
    } finally {
      client.close();
    }
  }
}

async function correspondence(port: number, to: string, number: number): Promise<string[]> {
  const from = `sender${number}@client.example`;
  const texts: string[] = [];
  let references: string[] = [];
  for (let turn = 0; turn < mailsEach; turn += 1) {
    const text = `Vendez-vous des tracteurs ? ${number}-${turn}`;
    const id = `${randomUUID()}@client.example`;
    const thread = references.map((one) => `<${one}>`).join(' ');
    const raw = [
      `From: ${from}`,
      `To: ${to}`,
      `Subject: ${turn === 0 ? '' : 'Re: '}Tracteurs ${number}`,
      `Message-ID: <${id}>`,
      ...(turn === 0 ? [] : [`In-Reply-To: ${thread.split(' ').at(-1)}`, `References: ${thread}`]),
      '',
      text,
      '',
    ].join('\r\n');
    await untilAccepted(port, { from, to, raw });
    references = [...references, id];
    texts.push(text);
    await pause(Math.random() * 500);
  }
  return texts;
}

it(`loses no mail that it said 250 to, and has each once, while the tree is killed ${kills} times`, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'comptoir-mail-crash-'));
  const port = await freePort();
  const server = await serverProcess(folder, { MAIL_IN_PORT: String(port) });
  try {
    await server.start();
    const { api } = await openAccount(server.url);
    const mailbox = { kind: 'mailbox', name: 'Boutique' } as const;
    const address = (await api.call(createChannelContract, { body: mailbox })).address ?? '';
    let writing = true;
    const written = Promise.all(
      Array.from({ length: senders }, (_, number) => correspondence(port, address, number)),
    ).finally(() => {
      writing = false;
    });
    for (let kill = 0; kill < kills && (writing || kill === 0); kill += 1) {
      await pause(300 + Math.random() * 1_200);
      server.killTree();
      await server.start();
    }
    await check(server, await written);
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
});

/** What must hold in the database once everything has settled. */
async function check(server: ServerProcess, written: readonly string[][]): Promise<void> {
  const client = new pg.Client({ connectionString: server.databaseUrl() });
  await client.connect();
  try {
    const waiting = async () =>
      Number(
        (
          await client.query(
            `select (select count(*) from inbound_mails where status = 'waiting') + (select count(*) from reply_tasks)
               + (select count(*) from outbox) as n`,
          )
        ).rows[0].n,
      );
    const until = Date.now() + settleWithinMs;
    while ((await waiting()) > 0 && Date.now() < until) await pause(200);
    expect(await waiting()).toBe(0);
    const stored = await client.query<{ conversation_id: string; texts: string[]; answers: number }>(
      `select conversation_id, array_agg(text order by seq) filter (where author = 'visitor') as texts,
         count(*) filter (where author = 'assistant')::int as answers
       from messages where conversation_id in (
         select c.id from conversations c join channels h on h.id = c.channel_id where h.kind = 'mailbox'
       )
       group by conversation_id`,
    );
    const byFirst = new Map(stored.rows.map((row) => [row.texts[0], row]));
    expect(stored.rows).toHaveLength(written.length);
    for (const texts of written) {
      expect(byFirst.get(texts[0])?.texts).toEqual(texts);
      expect(byFirst.get(texts[0])?.answers).toBe(1);
    }
    const unanswered = await client.query(
      `select 1 from messages m join message_mails l on l.message_id = m.id where author = 'assistant'
         and (select count(*) from mail_messages x where x.ref = m.id::text) <> 1`,
    );
    expect(unanswered.rows).toEqual([]);
  } finally {
    await client.end();
  }
}
