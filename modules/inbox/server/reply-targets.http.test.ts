import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually, type TestApp, testApp } from '#testkit';
import { type Colleague, type TestDesk, testDesk, type Visit } from './desk.fixture.ts';
import { alertAboutReplies } from './use-cases/alert-about-replies.ts';

let app: TestApp;
let desk: TestDesk;
let foreign: TestDesk;
let colleague: Colleague;
beforeAll(async () => {
  app = await testApp();
  desk = await testDesk(app);
  foreign = await testDesk(app);
  colleague = await desk.join('member');
});
afterAll(() => app.stop());

const path = '/api/v1/reply-targets';
const base = { firstReplyMinutes: 30, nextReplyMinutes: 60, alertPercent: 80, teams: [] };
const set = (more: object = {}, who: Pick<TestDesk, 'call'> = desk) =>
  who.call('PUT', path, { ...base, ...more });
const unknown = 'Pouvez-vous réparer ma montre de plongée ?';
const minutes = (count: number) => count * 60_000;
/** Lets so many minutes pass for whoever waits; the clock itself would end the members' sessions. */
const pass = (count: number) =>
  app.database.query(
    `update conversations set awaits_since = awaits_since - $1::interval, reply_due_at = reply_due_at - $1::interval,
       reply_soon_at = reply_soon_at - $1::interval, reply_alert_at = reply_alert_at - $1::interval,
       reply_alerts_of = reply_alerts_of - $1::interval`,
    [`${count} minutes`],
  );
const at = (visit: Visit) => `/api/v1/conversations/${visit.id}`;
const change = (visit: Visit, body: object) => desk.call('PATCH', at(visit), body);
const reply = (visit: Visit, who: Pick<TestDesk, 'call'> = desk) =>
  who.call('POST', `${at(visit)}/messages`, {
    clientId: crypto.randomUUID(),
    text: 'Oui, bien sûr.',
    visibility: 'public',
  });
/** How many minutes a conversation's reply still has, from now. */
const left = async (visit: Visit) => {
  const { replyDueAt } = await desk.conversation(visit);
  return replyDueAt === null
    ? null
    : Math.round((new Date(replyDueAt).getTime() - app.clock.now().getTime()) / 60_000);
};
const handedOver = async (who: TestDesk = desk): Promise<Visit> => {
  const visit = await who.open(unknown);
  await eventually(async () => expect((await who.conversation(visit)).status).toBe('handed_over'));
  return visit;
};
const told = async (who: Pick<TestDesk, 'call'>, visit: Visit): Promise<string[]> => {
  const { body } = await who.call('GET', '/api/v1/notifications?limit=100');
  return body.items
    .filter((one: { conversationId: string }) => one.conversationId === visit.id)
    .map((one: { kind: string }) => one.kind)
    .filter((kind: string) => kind === 'reply_due' || kind === 'reply_missed');
};

describe('response-time targets', () => {
  it('are set by who manages channels, make sense, and are each organisation’s own', async () => {
    expect((await desk.call('GET', path)).body).toEqual({
      firstReplyMinutes: null,
      nextReplyMinutes: null,
      alertPercent: 80,
      teams: [],
    });
    expect((await set({}, colleague)).status).toBe(403);
    expect((await colleague.call('GET', path)).status).toBe(200);
    const team = await foreign.call('POST', '/api/v1/teams', { name: 'Ailleurs', members: [] });
    const its = { teamId: team.body.id, firstReplyMinutes: 5, nextReplyMinutes: null };
    for (const wrong of [
      { firstReplyMinutes: 0 },
      { nextReplyMinutes: 1.5 },
      { alertPercent: 100 },
      { teams: [its, its] },
      { more: true },
    ]) {
      expect((await set(wrong)).status).toBe(400);
    }
    expect((await set({ teams: [its] })).status).toBe(404);
    expect((await set()).body).toEqual(base);
    expect((await foreign.call('GET', path)).body.firstReplyMinutes).toBeNull();
  });

  it('a conversation has a due time from the hand-over until a person replies, which counts', async () => {
    const visit = await handedOver();
    expect(await left(visit)).toBe(30);
    await reply(visit);
    expect(await desk.conversation(visit)).toMatchObject({
      replyDueAt: null,
      replySoonAt: null,
      replies: { inTime: 1, late: 0 },
    });
    // From now on the assistant is silent, and the target is that of later replies.
    await desk.write(visit, 'Merci, et quand est-ce que ce sera prêt ?');
    expect(await left(visit)).toBe(60);
    await pass(61);
    await reply(visit);
    expect((await desk.conversation(visit)).replies).toEqual({ inTime: 1, late: 1 });
  });

  it('nobody waits for a person where the assistant answers, or where there is no target', async () => {
    const greeted = await desk.open('Bonjour');
    await eventually(async () => expect(await desk.seenBy(greeted)).not.toEqual([]));
    expect(await left(greeted)).toBeNull();
    const visit = await handedOver(foreign);
    expect((await foreign.conversation(visit)).replyDueAt).toBeNull();
  });

  it('what is put aside is not due, and is counted from the beginning when it goes on', async () => {
    const visit = await handedOver();
    const later = () => new Date(app.clock.now().getTime() + minutes(600)).toISOString();
    for (const aside of [{ status: 'resolved' }, { status: 'pending' }, { snoozedUntil: later() }]) {
      expect((await change(visit, aside)).body.replyDueAt).toBeNull();
      await pass(10);
      expect((await change(visit, { status: 'open' })).body.replyDueAt).not.toBeNull();
      expect(await left(visit)).toBe(30);
    }
    expect((await change(visit, { assistant: 'off' })).body.replyDueAt).not.toBeNull();
    expect((await change(visit, { assistant: 'on' })).body.replyDueAt).toBeNull();
  });

  it('a change of many puts aside as well, and its undoing gives back the very due time', async () => {
    const visit = await handedOver();
    await pass(5);
    const bulk = await desk.call('POST', '/api/v1/conversations/bulk', {
      ids: [visit.id],
      change: { status: 'resolved' },
    });
    expect(await left(visit)).toBeNull();
    await desk.call('POST', `/api/v1/bulk-changes/${bulk.body.id}/undo`);
    expect(await left(visit)).toBe(25);
  });

  it('are another team’s where it has its own, and follow whoever gets the conversation', async () => {
    const team = await desk.call('POST', '/api/v1/teams', { name: 'Express', members: [] });
    await set({ teams: [{ teamId: team.body.id, firstReplyMinutes: 5, nextReplyMinutes: null }] });
    const visit = await handedOver();
    expect(await left(visit)).toBe(30);
    await change(visit, { teamId: team.body.id });
    expect(await left(visit)).toBe(5);
    await desk.call('DELETE', `/api/v1/teams/${team.body.id}`);
    await eventually(async () => expect(await left(visit)).toBe(30));
    await set();
  });

  it('a change of targets or of working hours counts what waits anew', async () => {
    const visit = await handedOver();
    await set({ firstReplyMinutes: 45 });
    await eventually(async () => expect(await left(visit)).toBe(45));
    const hours = { enabled: true, timeZone: 'Europe/Paris', closed: [], awayText: { fr: null, en: null } };
    await desk.call('PUT', '/api/v1/working-hours', { ...hours, weekly: [] });
    await eventually(async () => expect(await left(visit)).toBeNull());
    await desk.call('PUT', '/api/v1/working-hours', { ...hours, enabled: false, weekly: [] });
    await eventually(async () => expect(await left(visit)).toBe(45));
    await set();
    await eventually(async () => expect(await left(visit)).toBe(30));
  });

  it('a merged conversation is due where it is read', async () => {
    const head = await desk.open('Bonjour');
    await eventually(async () => expect(await desk.seenBy(head)).not.toEqual([]));
    const visit = await handedOver();
    await desk.call('POST', `${at(head)}/merge`, { otherId: visit.id });
    expect(await left(head)).toBe(30);
    await reply(head);
    expect(await left(head)).toBeNull();
    await desk.write(visit, 'Encore une question, s’il vous plaît.');
    expect(await left(head)).toBe(60);
  });
});

describe('lists by due time', () => {
  it('show what is due first, what is near and what is overdue, page by page', async () => {
    const lists = await testDesk(app);
    const list = async (query: string) =>
      (await lists.call('GET', `/api/v1/conversations?${query}`)).body as {
        items: { id: string }[];
        nextCursor: string | null;
      };
    await set({}, lists);
    const visits: Visit[] = [];
    for (const after of [20, 10, 0]) {
      visits.push(await handedOver(lists));
      await pass(after);
    }
    const idle = await lists.open('Bonjour');
    await eventually(async () => expect(await lists.seenBy(idle)).not.toEqual([]));
    const [first, second, third] = visits.map(({ id }) => id);
    expect((await list('due=overdue')).items.map(({ id }) => id)).toEqual([first]);
    expect((await list('due=soon')).items).toEqual([]);
    await pass(15);
    expect((await list('due=soon')).items.map(({ id }) => id)).toEqual([second]);
    const counts = (await lists.call('GET', '/api/v1/inbox/counts')).body;
    expect(counts).toMatchObject({ dueSoon: 1, overdue: 1 });
    const seen: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const page: Awaited<ReturnType<typeof list>> = await list(
        `sort=due&limit=2${cursor && `&cursor=${cursor}`}`,
      );
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    }
    expect(seen.slice(0, 3)).toEqual([first, second, third]);
    expect(seen[3]).toBe(idle.id);
    expect(new Set(seen).size).toBe(seen.length);
    const view = { name: 'En retard', shared: false, filters: { due: 'overdue', sort: 'due' } };
    const saved = await lists.call('POST', '/api/v1/inbox-views', view);
    expect(saved.body).toMatchObject({ count: 1, filters: view.filters });
    expect((await lists.call('GET', '/api/v1/conversations?due=never')).status).toBe(400);
  });
});

describe('alerts', () => {
  const sweep = () => alertAboutReplies(app.installation.services);

  it('come once when the time is nearly used and once when it is over, also with two workers', async () => {
    const visit = await handedOver();
    await sweep();
    expect(await told(desk, visit)).toEqual([]);
    await pass(24);
    await Promise.all([sweep(), sweep()]);
    expect(await told(desk, visit)).toEqual(['reply_due']);
    expect(await told(colleague, visit)).toEqual(['reply_due']);
    await pass(6);
    await Promise.all([sweep(), sweep(), sweep()]);
    expect(await told(desk, visit)).toEqual(['reply_missed', 'reply_due']);
    await set({ firstReplyMinutes: 90 });
    await eventually(async () => expect(await left(visit)).toBe(60));
    await pass(600);
    await sweep();
    expect(await told(desk, visit)).toEqual(['reply_missed', 'reply_due']);
    await set();
  });

  it('go to the assignee alone, and say at once that it is missed where nobody could be told before', async () => {
    const visit = await handedOver();
    await change(visit, { assigneeId: colleague.userId });
    await pass(40);
    await sweep();
    expect(await told(colleague, visit)).toEqual(['reply_missed']);
    expect(await told(desk, visit)).toEqual([]);
  });

  it('begin anew with the next message that waits', async () => {
    const visit = await handedOver();
    await pass(31);
    await sweep();
    await reply(visit);
    await desk.write(visit, 'Et le prix, s’il vous plaît ?');
    await pass(61);
    await sweep();
    expect(await told(desk, visit)).toEqual(['reply_missed', 'reply_missed']);
  });
});
