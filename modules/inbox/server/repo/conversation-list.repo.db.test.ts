import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jobPrincipal } from '#kernel/scope';
import { registerOrganisation, rowsRead, type TestApp, testApp } from '#testkit';
import { selectConversations } from './conversation-list.repo.ts';

let app: TestApp;
let orgs: { mine: string; theirs: string };
const asker = { userId: '00000000-0000-4000-8000-000000000000' };

/** Conversations of each organisation; every 100th is tagged and has a message with the rare words. */
const conversations = 5_000;

beforeAll(async () => {
  app = await testApp();
  orgs = {
    mine: (await registerOrganisation(app)).organisationId,
    theirs: (await registerOrganisation(app)).organisationId,
  };
  for (const org of Object.values(orgs)) {
    await app.database.query(plantChannel, [org]);
    await app.database.query(plantConversations, [org, conversations]);
    await app.database.query(plantMessages, [org]);
  }
  for (const table of ['conversations', 'messages']) await app.database.query(`vacuum analyze ${table}`);
});
afterAll(() => app.stop());

const plantChannel = `
  insert into channels (org_id, id, kind, name, key, assistant, created_at)
  values ($1, gen_random_uuid(), 'website', 'Site', gen_random_uuid()::text, 'on', now())`;
const plantConversations = `
  insert into conversations
    (org_id, id, channel_id, contact_id, status, assistant, last_message_text, tags, last_activity_at, created_at)
  select org_id, gen_random_uuid(), id, gen_random_uuid(), 'open', 'on', repeat('à vous ', 60),
    case when n % 100 = 0 then array['Mariage ' || replace(org_id::text, '-', ''), 'mariage'] else '{}' end, now() - n * interval '1 minute', now()
  from channels, generate_series(1, $2::int) n where org_id = $1`;
const plantMessages = `
  insert into messages (org_id, id, conversation_id, seq, author, text, created_at)
  select org_id, gen_random_uuid(), id, seq, 'visitor',
    case when seq = 2 and tags <> '{}' then 'Une gourde gravée pour ' || replace(org_id::text, '-', '') else 'Bonjour ' || repeat(' à vous', 30) end, now()
  from conversations, generate_series(1, 2) seq where org_id = $1`;

const listed = (org: keyof typeof orgs, query: { search?: string; tag?: string }) =>
  app.installation.services.scopes.withOrg(jobPrincipal(orgs[org], 'test'), (scope) =>
    selectConversations(scope, { limit: 100, sort: 'recent', ...query }, asker),
  );

describe.each([
  ['a word of a message', { search: 'gourde' }, 'messages'],
  ['the beginning of a word, without its accent', { search: 'grav' }, 'messages'],
  ['a tag', { tag: 'mariage' }, 'conversations'],
])('a list by %s', (_what, query, table) => {
  it('reads only the rows that fit, under row-level security', async () => {
    const { found, read } = await app.installation.services.scopes.withOrg(
      jobPrincipal(orgs.mine, 'test'),
      (scope) =>
        rowsRead(scope, table, () =>
          selectConversations(scope, { limit: 100, sort: 'recent', ...query }, asker),
        ),
    );
    expect(found).toHaveLength(conversations / 100);
    expect(read).toBeGreaterThan(0);
    expect(read).toBeLessThanOrEqual(2 * found.length);
  });

  it('holds no other organisation’s conversation', async () => {
    const theirs = (await listed('theirs', query)).map((row) => row.id);
    expect(theirs).toHaveLength(conversations / 100);
    expect((await listed('mine', query)).filter((row) => theirs.includes(row.id))).toEqual([]);
  });
});

it('what only another organisation says or tags is not found', async () => {
  const theirWord = orgs.theirs.replaceAll('-', '');
  expect(await listed('theirs', { search: theirWord })).toHaveLength(conversations / 100);
  expect(await listed('mine', { search: theirWord })).toEqual([]);
  expect(await listed('mine', { tag: `Mariage ${theirWord}` })).toEqual([]);
});
