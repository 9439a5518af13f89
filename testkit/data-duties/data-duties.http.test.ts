import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attachFile } from '#kernel/files';
import { jobPrincipal } from '#kernel/scope';
import { grantCredits, holdCredits, openWallet, settleHold } from '#modules/billing';
import { eventually, type TestApp, testApp } from '#testkit';
import { openShop, type Shop } from '../route-matrix/shop.ts';
import { collect, countOf, countsOf, dump, tenantTables } from './rows.ts';

/** Its one row belongs to nobody. */
const ofNobody = 'canary';
/** What happened is kept under pseudonymous ids, as its retention says. */
const logs = ['security_events'];
/** What the installation wrote to people in its own name; it ends by its own retention. */
const letters = /^public\.installation_mails /;

let app: TestApp;
beforeAll(async () => {
  app = await testApp();
});
afterAll(() => app.stop());

const duties = () => app.installation.services.dataDuties;

/** A task that was paid. */
async function spendCredits({ organisationId }: Shop): Promise<void> {
  const principal = jobPrincipal(organisationId, 'a shop has one of everything');
  await app.installation.services.scopes.withOrg(principal, async (scope) => {
    await openWallet(scope);
    await grantCredits(scope, { kind: 'grant', amount: 2_000n });
    const taskId = randomUUID();
    const expiresAt = new Date(scope.now().getTime() + 60_000);
    await holdCredits(scope, { taskId, tool: 'feel', memberId: null, amount: 1_000n, expiresAt });
    await settleHold(scope, taskId, 1_000n);
  });
  // Open pages are told of it a moment later, which adds a row.
  await eventually(async () => {
    const told = await app.database.query(
      `select 1 from live_events where org_id = $1 and type = 'billing.balance_changed'`,
      [organisationId],
    );
    expect(told).toHaveLength(1);
  });
}

/** A shop with at least one row in every tenant table. */
async function fullShop(): Promise<Shop> {
  const shop = await openShop(app);
  const { token, conversationId, contactId, userId, organisationId: orgId } = shop;
  const post = (path: string, body: object, headers = {}) => app.call('POST', path, { token, body, headers });
  await post(
    `/api/v1/contacts/${contactId}/notes`,
    { text: shop.canary },
    { 'idempotency-key': randomUUID() },
  );
  await post(`/api/v1/conversations/${conversationId}/read`, {});
  await app.call('PATCH', `/api/v1/contacts/${contactId}`, { token, body: { stage: 'won' } });
  const views = await app.call('GET', '/api/v1/inbox-views', { token });
  const ids = views.body.items.map(({ id }: { id: string }) => id);
  await app.call('PUT', '/api/v1/inbox-view-order', { token, body: { ids } });
  const opened = await app.call('GET', `/api/v1/conversations/${conversationId}`, { token });
  // The conversations follow a merge.
  await post(`/api/v1/contacts/${contactId}/merge`, { otherId: opened.body.contact.id });
  await eventually(async () => expect(await countOf(app, 'conversation_moves', orgId)).toBeGreaterThan(0));
  await app.database.query(
    `insert into conversation_reads (org_id, conversation_id, user_id, visitor_messages) values ($1, $2, $3, 1)
     on conflict do nothing`,
    [orgId, conversationId, userId],
  );
  await attachPicture(shop);
  await receiveMail(shop);
  await spendCredits(shop);
  const budget = { of: { kind: 'member', memberId: userId }, limit: 10 };
  await app.call('PUT', '/api/v1/credits/budgets', { token, body: budget });
  const access = { vendor: 'compatible', baseUrl: 'http://127.0.0.1:9/', models: { image: 'none' } };
  await app.call('PUT', '/api/v1/engine-keys', { token, body: { ...access, key: `sk-${shop.canary}` } });
  const visit = `/api/v1/widget/${shop.channelKey}/conversations/${conversationId}`;
  await app.call('POST', `${visit}/follow-up`, {
    token: shop.visitorToken,
    body: { email: `${shop.canary}@visitor.example` },
  });
  await app.database.query(
    `insert into surveys (org_id, id, conversation_id, rating, comment, rated_at, created_at)
     values ($1, $2, $2, 4, $3, now(), now())`,
    [orgId, conversationId, shop.canary],
  );
  await app.call('PUT', '/api/v1/survey-settings', {
    token,
    body: { website: true, mail: false, waitMinutes: 5, question: { fr: null, en: null } },
  });
  // The confirmation is written, caught and told of before anything is counted.
  await eventually(async () => {
    const waiting = await app.database.query(
      `select 1 from mail_messages where org_id = $1 and status in ('queued', 'sending')
       union all select 1 from outbox where org_id = $1`,
      [orgId],
    );
    expect(waiting).toEqual([]);
  });
  // Two tables hold what is under way, and would be empty in a moment.
  await app.database.query(
    `insert into reply_tasks (org_id, message_id, conversation_id, seq, lease_owner, lease_until, created_at)
     values ($1, $2, $3, 1, $2, now() + interval '1 day', now() + interval '1 day')`,
    [orgId, shop.messageId, conversationId],
  );
  await app.database.query(
    `insert into outbox (org_id, id, kind, type, v, data, occurred_at, numbered_at)
     values ($1, gen_random_uuid(), 'event', 'test.event', 1, $2, now() + interval '1 day', now())`,
    [orgId, JSON.stringify({ conversationId, text: shop.canary })],
  );
  return shop;
}

const pixel =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** A picture with a small version, that something shows. */
async function attachPicture({ token, organisationId, messageId }: Shop): Promise<void> {
  const upload = { name: 'pixel.png', bytes: Buffer.from(pixel, 'base64') };
  const { id } = (await app.call('POST', '/api/v1/files', { token, upload })).body;
  const small = await app.call('GET', `/api/v1/files/${id}?variant=small`, { token });
  expect(small.status).toBe(200);
  await app.installation.services.scopes.withOrg(jobPrincipal(organisationId, 'test'), (scope) =>
    attachFile(scope, id, { kind: 'test.message', id: messageId }),
  );
}

/** A mail that was journalled and became the shop's message. */
async function receiveMail({ organisationId, channelId, messageId, canary }: Shop): Promise<void> {
  await app.database.query(
    `insert into inbound_mails (org_id, id, channel_id, delivery_key, recipient, envelope_from, remote_address, status,
       message_id, received_at)
     values ($1, $2, $3, $4, 'shop@test.example', 'client@test.example', '127.0.0.1', 'read', $2, now())`,
    [organisationId, messageId, channelId, canary],
  );
  await app.database.query(
    `insert into mail_links (org_id, message_id, direction, reference_ids, correspondent, answer_to, answer_to_name,
       subject, subject_key, automatic, created_at)
     values ($1, $2, 'in', '{}', $3, $3, $3, $3, $3, false, now())`,
    [organisationId, messageId, canary],
  );
}

describe('an organisation is exported', () => {
  it('with every row of every tenant table of every manifest', async () => {
    const shop = await fullShop();
    const counted = await countsOf(app, shop.organisationId);
    const empty = tenantTables.filter((table) => counted[table] === 0 && table !== ofNobody);
    expect(empty, 'tables that fullShop has to fill for this test to mean something').toEqual([]);
    const rows = await collect(duties().exportOrg(shop.organisationId));
    for (const table of tenantTables) {
      expect([table, rows.filter((row) => row.table === table).length]).toEqual([table, counted[table]]);
    }
    const people = rows.filter(({ table }) => table === 'memberships').map(({ row }) => row.user_id);
    expect(people).toEqual([shop.userId]);
    expect(rows.find(({ table }) => table === 'organisations')?.row.id).toBe(shop.organisationId);
  });

  it('in rows that are the same after they were written down, with nothing of another and no secret', async () => {
    const [shop, other] = [await openShop(app), await openShop(app)];
    const rows = await collect(duties().exportOrg(shop.organisationId));
    const text = rows.map((row) => JSON.stringify(row)).join('\n');
    expect(text.split('\n').map((line) => JSON.parse(line))).toEqual(rows);
    expect(text).toContain(shop.canary);
    expect(text).not.toContain(other.canary);
    for (const secret of ['org_id', 'visitor_token', 'password_hash']) expect(text).not.toContain(secret);
  });

  it('each row once, however many there are', async () => {
    const shop = await openShop(app);
    const many = 1_203;
    await app.database.query(
      `insert into contact_notes (org_id, id, contact_id, text, created_at)
       select $1, gen_random_uuid(), $2, n::text, now() from generate_series(1, $3::int) n`,
      [shop.organisationId, shop.contactId, many],
    );
    const texts = new Set<unknown>();
    let seen = 0;
    for await (const { table, row } of duties().exportOrg(shop.organisationId)) {
      if (table !== 'contact_notes') continue;
      seen += 1;
      texts.add(row.text);
    }
    expect([seen, texts.size]).toEqual([many, many]);
  });

  it('without waiting for whoever reads it slowly', async () => {
    const shop = await openShop(app);
    for await (const { table } of duties().exportOrg(shop.organisationId)) {
      if (table !== 'contacts') continue;
      const open = await app.database.query(
        `select 1 from pg_stat_activity where datname = current_database() and state = 'idle in transaction'`,
      );
      expect(open).toEqual([]);
    }
  });
});

describe('an organisation is erased', () => {
  it('from every table, without a trace, and another one keeps everything', async () => {
    const [shop, other] = [await fullShop(), await fullShop()];
    const before = await countsOf(app, other.organisationId);
    await duties().eraseOrg(shop.organisationId);
    const named = await app.database.query<{ name: string; column: string }>(
      `select c.table_name as name, c.column_name as column from information_schema.columns c
       join pg_tables t on t.tablename = c.table_name and t.schemaname = c.table_schema
       where c.table_schema = 'public' and c.column_name in ('org_id', 'organisation_id')`,
    );
    expect(named.length).toBeGreaterThan(tenantTables.length);
    for (const { name, column } of named.filter((one) => !logs.includes(one.name))) {
      const left = await app.database.query(`select 1 from ${name} where ${column} = $1`, [
        shop.organisationId,
      ]);
      expect([name, left.length]).toEqual([name, 0]);
    }
    const lines = (await dump(app)).split('\n').filter((line) => line.includes(shop.canary));
    expect(lines.filter((line) => !letters.test(line))).toEqual([]);
    expect(await countsOf(app, other.organisationId)).toEqual(before);
    // A session is believed for half a second.
    app.clock.advance(1_000);
    const gone = await app.call('GET', '/api/v1/contacts', { token: shop.token });
    expect(gone.status).toBe(401);
  });

  it('and may be erased again, as after an interruption', async () => {
    const shop = await fullShop();
    await duties().eraseOrg(shop.organisationId);
    await duties().eraseOrg(shop.organisationId);
    expect(await collect(duties().exportOrg(shop.organisationId))).toEqual([]);
  });

  it('its members go on in the organisation that they used before', async () => {
    const shop = await openShop(app);
    const { token } = shop;
    const second = await app.call('POST', '/api/v1/organisations', { token, body: { name: 'Seconde' } });
    await duties().eraseOrg(shop.organisationId);
    const sessions = await app.database.query<{ organisation_id: string }>(
      'select organisation_id from sessions where user_id = $1',
      [shop.userId],
    );
    expect(sessions).toEqual([{ organisation_id: second.body.id }]);
  });
});
