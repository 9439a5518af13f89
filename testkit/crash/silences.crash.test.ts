import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { expect, it } from 'vitest';
import { getCreditsContract } from '#modules/billing/contract';
import {
  createChannelContract,
  openConversationContract,
  setSilenceSettingsContract,
} from '#modules/inbox/contract';
import { createArticleContract } from '#modules/knowledge/contract';
import { createApi, openAccount } from '#testkit/api';
import { pause, type ServerProcess, serverProcess } from '#testkit/processes';

const full = process.env.COMPTOIR_TEST_FULL === '1';
/** A sweep takes ten. */
const visitors = full ? 40 : 10;
const kills = full ? 8 : 2;
const withinMs = full ? 600_000 : 240_000;

/** As the owner of the database reads it, also right after it was killed. */
async function rowsOf<T extends pg.QueryResultRow>(server: ServerProcess, query: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: server.databaseUrl() });
  await client.connect();
  return (await client.query<T>(query).finally(() => client.end())).rows;
}

async function until(server: ServerProcess, query: string): Promise<void> {
  const last = Date.now() + withinMs;
  while ((await rowsOf(server, query)).length === 0) {
    if (Date.now() > last) throw new Error(`It never came to this: ${query}`);
    await pause(50);
  }
}

it(`drafts one follow-up a silence, charged once, while the tree is killed ${kills} times in the middle`, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'comptoir-silences-'));
  const server = await serverProcess(folder, { AI_SANDBOX: 'true', WELCOME_CREDITS: '500' });
  try {
    await server.start();
    const { api, organisation } = await openAccount(server.url);
    const article = { title: 'Livraison en Belgique', body: 'Nous livrons en Belgique.', language: 'fr' };
    await api.call(createArticleContract, { body: article });
    const { key } = await api.call(createChannelContract, { body: { kind: 'website', name: 'Site' } });
    for (let number = 0; number < visitors; number += 1) {
      const body = { clientId: randomUUID(), text: 'Livrez-vous en Belgique ?' };
      await createApi(server.url).call(openConversationContract, { params: { key }, body });
    }
    const ours = `org_id = '${organisation.id}'`;
    await until(
      server,
      `select 1 from conversations where ${ours} and last_message_author = 'assistant' having count(*) = ${visitors}`,
    );
    for (const [table, column] of [
      ['conversations', 'last_message_at'],
      ['messages', 'created_at'],
    ]) {
      await rowsOf(server, `update ${table} set ${column} = ${column} - interval '4 days' where ${ours}`);
    }
    const before = (await api.call(getCreditsContract, { query: {} })).settled;
    const template = { fr: null, en: null };
    const settings = { enabled: true, days: 3, audience: 'all', most: 1, template } as const;
    await api.call(setSilenceSettingsContract, { body: settings });
    let inTheMiddle = 0;
    for (let kill = 0; kill < kills; kill += 1) {
      await until(
        server,
        `select 1 from silences where ${ours} and (state = 'writing' or (select count(*) from silences s
           where s.${ours} and s.state = 'drafted') = ${visitors}) limit 1`,
      );
      const writing = await rowsOf(
        server,
        `select 1 from silences where ${ours} and state = 'writing' limit 1`,
      );
      inTheMiddle += writing.length;
      server.killTree();
      await server.start();
    }
    await until(
      server,
      `select 1 from silences where ${ours} and state = 'drafted' having count(*) = ${visitors}`,
    );
    expect(inTheMiddle).toBeGreaterThan(0);
    const found = await rowsOf(
      server,
      `select (select count(*)::int from reply_drafts d where d.conversation_id = c.id) as drafts,
         (select count(*)::int from tasks t where t.about_id = c.id) as tasks,
         (select count(*)::int from tasks t where t.about_id = c.id and t.status = 'succeeded' and t.charged > 0) as paid,
         (select count(*)::int from messages m where m.conversation_id = c.id) as messages
       from conversations c where c.${ours}`,
    );
    expect(found).toEqual(
      Array.from({ length: visitors }, () => ({ drafts: 1, tasks: 1, paid: 1, messages: 2 })),
    );
    const [spent] = await rowsOf<{ credits: number }>(
      server,
      `select sum(charged)::float8 / 1000 as credits from tasks where ${ours}`,
    );
    const { settled, held } = await api.call(getCreditsContract, { query: {} });
    expect([settled, held]).toEqual([before - (spent?.credits ?? 0), 0]);
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
});
