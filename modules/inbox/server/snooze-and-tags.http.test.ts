import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually, type TestApp, testApp } from '#testkit';
import { type TestDesk, testDesk } from './desk.fixture.ts';
import { wakeSnoozed } from './use-cases/wake-snoozed.ts';

let app: TestApp;
let desk: TestDesk;
let other: TestDesk;
beforeAll(async () => {
  app = await testApp();
  desk = await testDesk(app);
  other = await testDesk(app);
});
afterAll(() => app.stop());

const minuteMs = 60_000;
const inMinutes = (minutes: number) => new Date(app.clock.now().getTime() + minutes * minuteMs).toISOString();
const change = (id: string, body: object) => desk.call('PATCH', `/api/v1/conversations/${id}`, body);

describe('a snoozed conversation', () => {
  it('is shown among the snoozed, and wakes at its time with a word to who put it to sleep', async () => {
    const visit = await desk.open('Bonjour');
    const until = inMinutes(5);
    expect((await change(visit.id, { snoozedUntil: until })).body).toMatchObject({
      status: 'snoozed',
      snoozedUntil: until,
    });
    const asleep = await desk.call('GET', '/api/v1/conversations?status=snoozed');
    expect(asleep.body.items.map((one: { id: string }) => one.id)).toEqual([visit.id]);
    expect((await desk.call('GET', '/api/v1/inbox/counts')).body.snoozed).toBe(1);

    await wakeSnoozed(app.installation.services);
    expect((await desk.conversation(visit)).status).toBe('snoozed');
    app.clock.advance(6 * minuteMs);
    // What somebody else is writing to at this moment is left to the next sweep.
    await eventually(async () => {
      await wakeSnoozed(app.installation.services);
      expect(await desk.conversation(visit)).toMatchObject({ status: 'open', snoozedUntil: null });
    });
    const [told] = (await desk.call('GET', '/api/v1/notifications')).body.items;
    expect(told).toMatchObject({ kind: 'snooze_ended', conversationId: visit.id });
  });

  it('wakes when the visitor writes, and when it gets another status', async () => {
    const visit = await desk.open('Bonjour');
    await change(visit.id, { snoozedUntil: inMinutes(30) });
    await desk.write(visit, 'Je suis toujours là');
    expect(await desk.conversation(visit)).toMatchObject({ status: 'open', snoozedUntil: null });
    await change(visit.id, { snoozedUntil: inMinutes(30) });
    expect((await change(visit.id, { status: 'resolved' })).body).toMatchObject({ snoozedUntil: null });
  });

  it('cannot wake in the past, nor be something else at once', async () => {
    const visit = await desk.open('Bonjour');
    const past = await change(visit.id, { snoozedUntil: inMinutes(-1) });
    expect(past).toMatchObject({ status: 400, body: { code: 'inbox.snooze_past' } });
    const both = await change(visit.id, { snoozedUntil: inMinutes(5), status: 'resolved' });
    expect(both.status).toBe(400);
    expect((await desk.conversation(visit)).status).toBe('open');
  });
});

describe('tags', () => {
  it('are added and taken away without touching what others add meanwhile', async () => {
    const visit = await desk.open('Bonjour');
    await change(visit.id, { addTags: ['livraison'] });
    await Promise.all([
      change(visit.id, { addTags: ['urgent'] }),
      change(visit.id, { addTags: ['fidèle'], removeTags: ['livraison'] }),
    ]);
    expect((await desk.conversation(visit)).tags.toSorted()).toEqual(['fidèle', 'urgent']);
  });

  it('are suggested by use, whatever case or accent is typed, and never another organisation’s', async () => {
    const theirs = await other.open('Bonjour');
    await other.call('PATCH', `/api/v1/conversations/${theirs.id}`, { addTags: ['Fidélité d’ailleurs'] });
    const visit = await desk.open('Bonjour');
    await change(visit.id, { addTags: ['fidèle', 'Fidèle cliente'] });
    const search = (words: string) =>
      desk.call('GET', `/api/v1/conversation-tags?search=${encodeURIComponent(words)}`);
    expect((await search('FIDEL')).body.items).toEqual([
      { tag: 'fidèle', count: 2 },
      { tag: 'Fidèle cliente', count: 1 },
    ]);
    expect((await search('%')).body.items).toEqual([]);
    expect((await desk.call('GET', '/api/v1/conversation-tags')).body.items[0]).toEqual({
      tag: 'fidèle',
      count: 2,
    });
  });

  it('of a conversation that is nobody’s here are not found', async () => {
    for (const id of [randomUUID(), (await other.open('Bonjour')).id]) {
      expect((await change(id, { addTags: ['x'] })).status).toBe(404);
    }
  });
});
