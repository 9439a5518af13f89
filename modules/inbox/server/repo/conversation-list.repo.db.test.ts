import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jobPrincipal } from '#kernel/scope';
import { indexScans, registerOrganisation, type TestApp, testApp } from '#testkit';
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
    (org_id, id, channel_id, contact_id, status, assistant, tags, last_activity_at, created_at)
  select org_id, gen_random_uuid(), id, gen_random_uuid(), 'open', 'on',
    case when n % 100 = 0 then array['Mariage ' || org_id, 'mariage'] else '{}' end, now() - n * interval '1 minute', now()
  from channels, generate_series(1, $2::int) n where org_id = $1`;
const plantMessages = `
  insert into messages (org_id, id, conversation_id, seq, author, text, created_at)
  select org_id, gen_random_uuid(), id, seq, 'visitor',
    case when seq = 2 and tags <> '{}' then 'Une gourde gravée pour ' || org_id else 'Bonjour ' || repeat(' à vous', 30) end, now()
  from conversations, generate_series(1, 2) seq where org_id = $1`;

const listed = (org: keyof typeof orgs, query: { search?: string; tag?: string }, relations: string[] = []) =>
  app.installation.services.scopes.withOrg(jobPrincipal(orgs[org], 'test'), (scope) =>
    indexScans(scope, relations, () =>
      selectConversations(scope, { limit: 100, sort: 'recent', ...query }, asker),
    ),
  );

describe.each([
  ['a word of a message', { search: 'gourde' }, 'messages_words', 'messages'],
  ['the beginning of a word, without its accent', { search: 'grav' }, 'messages_words', 'messages'],
  ['a tag', { tag: 'mariage' }, 'conversations_tagged', 'conversations'],
])('a list by %s', (_what, query, index, table) => {
  it('is served by its index under row-level security', async () => {
    const { found, scans } = await listed('mine', query, [index, table]);
    expect(scans).toEqual({ [index]: 1, [table]: 0 });
    expect(found).toHaveLength(conversations / 100);
  });

  it('holds no other organisation’s conversation', async () => {
    const mine = (await listed('mine', query)).found.map((row) => row.id);
    const theirs = (await listed('theirs', query)).found.map((row) => row.id);
    expect(mine.filter((id) => theirs.includes(id))).toEqual([]);
  });
});

it('what only another organisation says or tags is not found', async () => {
  expect((await listed('theirs', { search: orgs.theirs })).found).toHaveLength(conversations / 100);
  expect((await listed('mine', { search: orgs.theirs })).found).toEqual([]);
  expect((await listed('mine', { tag: `Mariage ${orgs.theirs}` })).found).toEqual([]);
});
