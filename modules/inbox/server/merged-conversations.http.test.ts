import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually, type TestApp, testApp } from '#testkit';
import { type TestDesk, testDesk, type Visit } from './desk.fixture.ts';

let app: TestApp;
let desk: TestDesk;
let other: TestDesk;
beforeAll(async () => {
  app = await testApp();
  desk = await testDesk(app);
  other = await testDesk(app);
});
afterAll(() => app.stop());

const merge = (into: Visit, visit: { id: string }) =>
  desk.call('POST', `/api/v1/conversations/${into.id}/merge`, { otherId: visit.id });
const mergesOf = async ({ id }: Visit) =>
  (await desk.call('GET', `/api/v1/conversations/${id}/merges`)).body.items;
const send = (id: string, text: string) =>
  desk.call('POST', `/api/v1/conversations/${id}/messages`, { clientId: randomUUID(), text });
const said = async ({ id }: Visit) => {
  const { items } = (await desk.call('GET', `/api/v1/conversations/${id}/messages?limit=100`)).body;
  return items
    .filter((one: { author: string }) => one.author !== 'assistant')
    .map((one: { text: string }) => one.text)
    .reverse();
};
/** A conversation whose assistant has had its say. */
const settled = async (text: string, name: string) => {
  const visit = await desk.open(text, name);
  await eventually(async () => {
    const { items } = (await desk.call('GET', `/api/v1/conversations/${visit.id}/decisions`)).body;
    expect(items.length).toBeGreaterThan(0);
  });
  return visit;
};

describe('two conversations that were merged', () => {
  it('are read as one, by time, and the merged one leads there', async () => {
    const [one, two] = [await settled('Un', 'Zoé'), await settled('Deux', 'Paul')];
    await desk.write(one, 'Trois');
    await desk.write(two, 'Quatre');
    const merged = await merge(one, two);
    expect(merged.body).toMatchObject({ id: one.id, unread: 4, lastMessage: { text: expect.any(String) } });
    expect(await said(one)).toEqual(['Un', 'Deux', 'Trois', 'Quatre']);
    expect(await said(two)).toEqual(await said(one));
    expect((await desk.conversation(two)).id).toBe(one.id);
    const listed = (await desk.call('GET', '/api/v1/conversations?limit=100')).body.items;
    expect(listed.map(({ id }: { id: string }) => id)).not.toContain(two.id);
    const found = (await desk.call('GET', '/api/v1/conversations?search=Quatre')).body.items;
    expect(found.map(({ id }: { id: string }) => id)).toContain(one.id);
    expect(await merge(one, two)).toMatchObject({ status: 409, body: { code: 'inbox.merged_already' } });
  });

  it('are answered where the visitor wrote last, and each visitor sees their own alone', async () => {
    const [one, two] = [await settled('Bonjour de un', 'Zoé'), await settled('Bonjour de deux', 'Paul')];
    await merge(one, two);
    await send(one.id, 'Pour Paul');
    await desk.write(one, 'Je suis là aussi');
    const answer = await send(two.id, 'Pour Zoé');
    expect(answer.body.conversationId).toBe(one.id);
    const seen = async (visit: Visit) => JSON.stringify(await desk.seenBy(visit));
    expect(await seen(two)).toContain('Pour Paul');
    expect(await seen(two)).not.toMatch(/Pour Zoé|Je suis là/);
    expect(await seen(one)).toContain('Pour Zoé');
    expect(await seen(one)).not.toMatch(/Pour Paul|deux/);
    const byPeople = (await desk.call('GET', '/api/v1/conversations?answeredBy=people')).body.items;
    expect(byPeople.map(({ id }: { id: string }) => id)).toEqual([one.id]);
  });

  it('wake together, count once, and are read together', async () => {
    const [one, two] = [await settled('Bonjour', 'Zoé'), await settled('Bonjour', 'Paul')];
    await merge(one, two);
    await desk.call('PATCH', `/api/v1/conversations/${two.id}`, { status: 'resolved' });
    expect((await desk.conversation(one)).status).toBe('resolved');
    await desk.call('POST', `/api/v1/conversations/${two.id}/read`);
    expect((await desk.conversation(one)).unread).toBe(0);
    await desk.write(two, 'Encore moi');
    const woken = await desk.conversation(one);
    expect(['open', 'handed_over']).toContain(woken.status);
    expect(woken).toMatchObject({ unread: 1 });
  });

  it('are two again as they were, with what was written since', async () => {
    const [one, two] = [await settled('Un', 'Zoé'), await settled('Deux', 'Paul')];
    await desk.call('PATCH', `/api/v1/conversations/${one.id}`, { addTags: ['a'] });
    await desk.call('PATCH', `/api/v1/conversations/${two.id}`, { addTags: ['b'], status: 'pending' });
    await desk.call('POST', `/api/v1/conversations/${one.id}/read`);
    const before = [await desk.conversation(one), await desk.conversation(two)];
    expect((await merge(one, two)).body.tags).toEqual(['a', 'b']);
    const [made] = await mergesOf(one);
    expect(made).toMatchObject({ mergedId: two.id, contactName: 'Paul' });
    expect((await desk.call('POST', `/api/v1/conversation-merges/${made.id}/undo`)).body.id).toBe(two.id);
    expect([await desk.conversation(one), await desk.conversation(two)]).toEqual(before);

    await merge(one, two);
    await desk.write(two, 'Depuis');
    const [again] = await mergesOf(one);
    await desk.call('POST', `/api/v1/conversation-merges/${again.id}/undo`);
    expect(await said(one)).toEqual(['Un']);
    expect(await said(two)).toEqual(['Deux', 'Depuis']);
    expect((await desk.conversation(one)).unread).toBe(0);
    expect((await desk.conversation(two)).unread).toBe(2);
    expect((await desk.call('POST', `/api/v1/conversation-merges/${again.id}/undo`)).status).toBe(404);
  });

  it('are never of two organisations', async () => {
    const [mine, theirs] = [await desk.open('Bonjour'), await other.open('Bonjour')];
    expect((await merge(mine, theirs)).status).toBe(404);
    expect((await merge(mine, { id: randomUUID() })).status).toBe(404);
    expect(
      (await other.call('POST', `/api/v1/conversations/${mine.id}/merge`, { otherId: theirs.id })).status,
    ).toBe(404);
  });
});
