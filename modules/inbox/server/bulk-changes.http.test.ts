import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually, type TestApp, testApp } from '#testkit';
import { type Colleague, type TestDesk, testDesk, type Visit } from './desk.fixture.ts';

let app: TestApp;
let desk: TestDesk;
let other: TestDesk;
let colleague: Colleague;
beforeAll(async () => {
  app = await testApp();
  desk = await testDesk(app);
  other = await testDesk(app);
  colleague = await desk.join('member');
});
afterAll(() => app.stop());

const bulk = (body: object) => desk.call('POST', '/api/v1/conversations/bulk', body);
const undo = (id: string) => desk.call('POST', `/api/v1/bulk-changes/${id}/undo`);
const change = (visit: Visit, body: object) => desk.call('PATCH', `/api/v1/conversations/${visit.id}`, body);
const several = (count: number) => Promise.all(Array.from({ length: count }, () => desk.open('Bonjour')));
const idsOf = (visits: readonly Visit[]) => visits.map(({ id }) => id);
/** What members change of a conversation. */
const state = async (visit: Visit) => {
  const { status, snoozedUntil, assignee, tags, unread } = await desk.conversation(visit);
  return { status, snoozedUntil, assignee, tags, unread };
};
const told = async () => {
  const rows = await app.database.query<{ type: string }>(
    `select type from live_events where org_id = $1 and stream = 'members' order by n`,
    [desk.owner.organisationId],
  );
  return rows.map(({ type }) => type);
};

describe('a change of many conversations', () => {
  it('is one event, and undoing it restores exactly what each had', async () => {
    const visits = await several(3);
    const [one, two] = visits as [Visit, Visit, Visit];
    const until = new Date(app.clock.now().getTime() + 3_600_000).toISOString();
    await change(one, { addTags: ['a', 'b'], assigneeId: colleague.userId });
    await change(two, { snoozedUntil: until });
    const before = await Promise.all(visits.map(state));
    const asked = { status: 'resolved', assigneeId: desk.owner.userId, addTags: ['b', 'fini'], read: true };
    const done = await bulk({ ids: idsOf(visits), change: asked });
    expect(done.body).toMatchObject({ changed: 3, unchanged: 0 });
    expect(await state(one)).toMatchObject({ status: 'resolved', tags: ['a', 'b', 'fini'], unread: 0 });
    await eventually(async () =>
      expect((await told()).filter((type) => type === 'inbox.conversations_changed')).toHaveLength(1),
    );
    const undone = await undo(done.body.id);
    expect(undone.body).toEqual({ restored: 3, skipped: 0 });
    expect(await Promise.all(visits.map(state))).toEqual(before);
    expect((await undo(done.body.id)).status).toBe(404);
  });

  it('is not undone where somebody changed it since, nor after ten minutes, nor by another member', async () => {
    const visits = await several(3);
    const [one, two, three] = visits as [Visit, Visit, Visit];
    const done = await bulk({ ids: idsOf(visits), change: { status: 'resolved' } });
    await desk.write(one, 'Encore une chose');
    await change(two, { addTags: ['autre'] });
    expect((await colleague.call('POST', `/api/v1/bulk-changes/${done.body.id}/undo`)).status).toBe(404);
    expect((await undo(done.body.id)).body).toEqual({ restored: 2, skipped: 1 });
    expect([await state(two), await state(three)]).toMatchObject([
      { status: 'open', tags: ['autre'] },
      { status: 'open' },
    ]);
    const late = await bulk({ ids: [one.id], change: { addTags: ['tard'] } });
    app.clock.advance(10 * 60_000 + 1);
    expect(await undo(late.body.id)).toMatchObject({ status: 404, body: { code: 'inbox.bulk_not_found' } });
    app.clock.advance(-(10 * 60_000 + 1));
  });

  it('reaches whatever fits the filters, and counts what was so already', async () => {
    const visits = await several(4);
    for (const visit of visits.slice(0, 3)) await change(visit, { addTags: ['lot'] });
    await change(visits[0] as Visit, { status: 'resolved' });
    const done = await bulk({ filters: { tag: 'lot' }, change: { status: 'resolved' } });
    expect(done.body).toMatchObject({ changed: 2, unchanged: 1 });
    expect((await state(visits[3] as Visit)).status).toBe('open');
  });

  it('tells a colleague once who is given several', async () => {
    const visits = await several(3);
    await bulk({ ids: idsOf(visits), change: { assigneeId: colleague.userId } });
    const [latest] = (await colleague.call('GET', '/api/v1/notifications')).body.items;
    expect(latest).toMatchObject({ kind: 'assigned_many', count: 3 });
  });

  it('passes over what is not there, and changes nothing of another organisation', async () => {
    const theirs = await other.open('Bonjour');
    const mine = await desk.open('Bonjour');
    const done = await bulk({ ids: [mine.id, theirs.id, randomUUID()], change: { addTags: ['x'] } });
    expect(done.body).toMatchObject({ changed: 1, unchanged: 0 });
    expect((await other.conversation(theirs)).tags).toEqual([]);
    expect((await bulk({ ids: [theirs.id], change: { addTags: ['x'] } })).status).toBe(404);
    expect((await other.call('POST', `/api/v1/bulk-changes/${done.body.id}/undo`)).status).toBe(404);
  });

  it('says what it changes, and of which', async () => {
    const { id } = await desk.open('Bonjour');
    const bad = [
      { ids: [id], change: {} },
      { change: { read: true } },
      { ids: [id], filters: {}, change: { read: true } },
      { ids: Array.from({ length: 501 }, () => randomUUID()), change: { read: true } },
      { ids: [id], change: { status: 'handed_over' } },
      { ids: [id], change: { assigneeId: other.owner.userId } },
    ];
    for (const body of bad) expect((await bulk(body)).status).toBe(400);
  });
});

it('500 conversations are changed within a second or two, and a viewer may not', async () => {
  await app.database.query(
    `insert into conversations (org_id, id, channel_id, contact_id, status, assistant, last_activity_at, created_at)
     select org_id, gen_random_uuid(), $2, gen_random_uuid(), 'pending', 'on', now(), now()
     from channels, generate_series(1, 600) where id = $2 and org_id = $1`,
    [desk.owner.organisationId, desk.channelId],
  );
  const started = performance.now();
  const done = await bulk({ filters: { status: 'pending' }, change: { addTags: ['masse'] } });
  expect(done.body.changed).toBe(500);
  expect(performance.now() - started).toBeLessThan(5_000);
  expect((await undo(done.body.id)).body).toEqual({ restored: 500, skipped: 0 });
  const viewer = await desk.join('viewer');
  const refused = await viewer.call('POST', '/api/v1/conversations/bulk', {
    filters: {},
    change: { read: true },
  });
  expect(refused.status).toBe(403);
});
