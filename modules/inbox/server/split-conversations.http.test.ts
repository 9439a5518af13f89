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

interface Said {
  id: string;
  text: string;
  author: string;
  conversationId: string;
}

const path = ({ id }: { id: string }, rest = '') => `/api/v1/conversations/${id}${rest}`;
const split = (visit: { id: string }, body: object) =>
  desk.call('POST', path(visit, '/split'), { clientId: randomUUID(), ...body });
const splitsOf = async (visit: { id: string }) => (await desk.call('GET', path(visit, '/splits'))).body.items;
const undo = (id: string) => desk.call('POST', `/api/v1/conversation-splits/${id}/undo`);
const send = async (visit: { id: string }, text: string) =>
  (await desk.call('POST', path(visit, '/messages'), { clientId: randomUUID(), text })).body as Said;
/** Every message of a conversation, the oldest first. */
const thread = async (visit: { id: string }): Promise<Said[]> =>
  (await desk.call('GET', path(visit, '/messages?limit=100'))).body.items.reverse();
const decided = async (visit: { id: string }): Promise<{ messageId: string }[]> =>
  (await desk.call('GET', path(visit, '/decisions?limit=100'))).body.items;
const texts = (messages: { text: string; author: string }[]) =>
  messages.filter(({ author }) => author !== 'assistant').map(({ text }) => text);
const named = (messages: Said[], text: string) => messages.find((one) => one.text === text)?.id ?? text;

/** A visitor's conversation whose assistant has had its say about each of these messages. */
async function visited(...said: string[]): Promise<Visit> {
  const [first = 'Bonjour', ...more] = said;
  const visit = await desk.open(first, 'Zoé');
  for (const text of more) await desk.write(visit, text);
  await settled(visit, said.length);
  return visit;
}

async function settled(visit: { id: string }, count: number): Promise<void> {
  await eventually(async () => {
    expect(await decided(visit)).toHaveLength(count);
  });
}

describe('a conversation that is split', () => {
  it('gives a message and all later ones to a new one of the same contact and channel, in their order, under their ids', async () => {
    const visit = await visited('Un', 'Deux', 'Trois');
    const before = await thread(visit);
    const whole = await desk.conversation(visit);
    const made = await split(visit, { fromId: named(before, 'Deux'), subject: 'Livraison' });
    expect(made).toMatchObject({
      status: 201,
      body: { subject: 'Livraison', contact: whole.contact, channel: whole.channel, unread: 2 },
    });
    const [stays, goes] = [await thread(visit), await thread(made.body)];
    expect(texts(stays)).toEqual(['Un']);
    expect(texts(goes)).toEqual(['Deux', 'Trois']);
    expect([...stays, ...goes].map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    expect(await desk.conversation(visit)).toMatchObject({
      unread: 1,
      lastMessage: { text: stays.at(-1)?.text },
    });
    expect(made.body.lastMessage.text).toBe(goes.at(-1)?.text);
    const listed = (await desk.call('GET', '/api/v1/conversations?search=Trois')).body.items;
    expect(listed.map(({ id }: { id: string }) => id)).toEqual([made.body.id]);
  });

  it('gives chosen messages, with what the assistant answered and decided about them', async () => {
    const visit = await visited('Un', 'Deux', 'Trois');
    const before = await thread(visit);
    const moved = named(before, 'Deux');
    const { body: part } = await split(visit, { messageIds: [moved] });
    expect(texts(await thread(part))).toEqual(['Deux']);
    expect(texts(await thread(visit))).toEqual(['Un', 'Trois']);
    expect((await decided(part)).map(({ messageId }) => messageId)).toEqual([moved]);
    expect(await decided(visit)).toHaveLength(2);
    expect(part.subject).toBeNull();
  });

  it('is said in both, with the way from one to the other', async () => {
    const visit = await visited('Un', 'Deux');
    const { body: part } = await split(visit, {
      fromId: named(await thread(visit), 'Deux'),
      subject: 'Autre',
    });
    const [line] = await splitsOf(visit);
    expect(line).toMatchObject({ conversationId: visit.id, partId: part.id, partSubject: 'Autre' });
    expect(line.member.id).toBe(desk.owner.userId);
    expect(await splitsOf(part)).toEqual([line]);
  });

  it('leaves read what was read, wherever it stands now', async () => {
    const visit = await visited('Un', 'Deux');
    await desk.call('POST', path(visit, '/read'));
    await desk.write(visit, 'Trois');
    await settled(visit, 3);
    const before = await desk.conversation(visit);
    const { body: part } = await split(visit, { fromId: named(await thread(visit), 'Deux') });
    expect((await desk.conversation(visit)).unread).toBe(0);
    expect(part.unread).toBe(1);
    await undo((await splitsOf(visit))[0].id);
    expect(await desk.conversation(visit)).toEqual(before);
  });

  it('is one uninterrupted thread for its visitor, whom answers from either part reach', async () => {
    const visit = await visited('Un', 'Deux');
    const before = await thread(visit);
    const { body: part } = await split(visit, { fromId: named(before, 'Deux') });
    await send(visit, 'Au premier');
    await send(part, 'Au second');
    const seen = await desk.seenBy(visit);
    const wholeThread = [...before.map(({ text }) => text), 'Au premier', 'Au second'];
    expect(seen.map(({ text }) => text)).toEqual(wholeThread.slice(1));
    for (const one of seen) expect(one).toMatchObject({ conversationId: visit.id });
  });

  it('takes what the visitor writes next where was spoken last', async () => {
    const visit = await visited('Un', 'Deux');
    const { body: part } = await split(visit, { fromId: named(await thread(visit), 'Deux') });
    const posted = await desk.write(visit, 'Encore du second');
    expect(posted.body.conversationId).toBe(visit.id);
    expect(texts(await thread(part))).toContain('Encore du second');
    await settled(part, 2);
    await send(visit, 'Et du premier');
    await desk.write(visit, 'Oui, du premier');
    expect(texts(await thread(visit))).toEqual(['Un', 'Et du premier', 'Oui, du premier']);
  });

  it('stores a message that the visitor sends twice once, whatever was split meanwhile', async () => {
    const visit = await visited('Un', 'Deux');
    const body = { clientId: randomUUID(), text: 'Trois' };
    const post = () =>
      app.call('POST', `/api/v1/widget/${desk.channelKey}/conversations/${visit.id}/messages`, {
        token: visit.token,
        body,
      });
    const first = await post();
    await settled(visit, 3);
    const { body: part } = await split(visit, { fromId: named(await thread(visit), 'Deux') });
    expect((await post()).body).toMatchObject({ id: first.body.id, conversationId: visit.id });
    expect(texts(await thread(part))).toEqual(['Deux', 'Trois']);
  });
});

describe('undoing a split', () => {
  it('puts everything back as it was, and what was written since where it belongs in time', async () => {
    const visit = await visited('Un', 'Deux', 'Trois');
    await desk.call('PATCH', path(visit), { addTags: ['a'], status: 'pending' });
    const [state, before, why] = [await desk.conversation(visit), await thread(visit), await decided(visit)];
    const { body: part } = await split(visit, { fromId: named(before, 'Deux') });
    const [line] = await splitsOf(part);
    expect((await undo(line.id)).body).toEqual(state);
    expect([await thread(visit), await decided(visit)]).toEqual([before, why]);
    expect((await desk.call('GET', path(part))).status).toBe(404);
    expect((await undo(line.id)).status).toBe(404);

    const { body: again } = await split(visit, { messageIds: [named(before, 'Deux')] });
    await send(again, 'Au second');
    await send(visit, 'Au premier');
    await undo((await splitsOf(again))[0].id);
    expect(texts(await thread(visit))).toEqual(['Un', 'Deux', 'Trois', 'Au second', 'Au premier']);
    expect(await splitsOf(visit)).toEqual([]);
  });

  it('is refused while something was built on it', async () => {
    const visit = await visited('Un', 'Deux', 'Trois');
    const before = await thread(visit);
    const { body: part } = await split(visit, { fromId: named(before, 'Deux') });
    const [line] = await splitsOf(visit);
    const { body: third } = await split(part, { fromId: named(before, 'Trois') });
    expect(await undo(line.id)).toMatchObject({ status: 409, body: { code: 'inbox.split_built_on' } });
    await send(third, 'Du tiers');
    expect((await desk.seenBy(visit)).map(({ text }) => text)).toContain('Du tiers');
    const [last] = await splitsOf(third);
    expect((await undo(last.id)).status).toBe(200);
    await desk.call('POST', path(visit, '/merge'), { otherId: part.id });
    expect((await undo(line.id)).status).toBe(409);
    const [merge] = (await desk.call('GET', path(visit, '/merges'))).body.items;
    await desk.call('POST', `/api/v1/conversation-merges/${merge.id}/undo`);
    expect((await undo(line.id)).status).toBe(200);
    expect(texts(await thread(visit))).toEqual(['Un', 'Deux', 'Trois', 'Du tiers']);
  });

  it('gives the conversation back to its contact when contacts are taken apart again', async () => {
    const visit = await visited('Un', 'Deux');
    const mine = (await desk.conversation(visit)).contact.id;
    const kept = await desk.call('POST', '/api/v1/contacts', { name: 'Gardée', identities: [] });
    const merged = await desk.call('POST', `/api/v1/contacts/${kept.body.id}/merge`, { otherId: mine });
    await eventually(async () => expect((await desk.conversation(visit)).contact.id).toBe(kept.body.id));
    const { body: part } = await split(visit, { fromId: named(await thread(visit), 'Deux') });
    await desk.call('POST', `/api/v1/contacts/merges/${merged.body.mergeId}/undo`);
    await eventually(async () => expect((await desk.conversation(visit)).contact.id).toBe(mine));
    expect((await desk.conversation(part)).contact.id).toBe(mine);
  });
});

describe('a split is refused', () => {
  it('where nothing of the visitor would remain, or nothing of theirs goes', async () => {
    const visit = await visited('Un', 'Deux');
    const note = await desk.call('POST', path(visit, '/messages'), {
      clientId: randomUUID(),
      text: 'Pour nous',
      visibility: 'note',
    });
    expect(await split(visit, { fromId: visit.firstId })).toMatchObject({
      status: 409,
      body: { code: 'inbox.split_nothing_stays' },
    });
    expect(await split(visit, { messageIds: [note.body.id] })).toMatchObject({
      status: 409,
      body: { code: 'inbox.split_nothing_moves' },
    });
    expect((await split(visit, {})).status).toBe(400);
    expect((await split(visit, { fromId: visit.firstId, messageIds: [visit.firstId] })).status).toBe(400);
  });

  it('where the conversation is merged with another', async () => {
    const [one, two] = [await visited('Un', 'Deux'), await visited('Trois', 'Quatre')];
    const fromId = named(await thread(one), 'Deux');
    await desk.call('POST', path(one, '/merge'), { otherId: two.id });
    const refused = { status: 409, body: { code: 'inbox.split_merged' } };
    expect(await split(one, { fromId })).toMatchObject(refused);
    expect(await split(two, { fromId })).toMatchObject(refused);
  });

  it('for what is not of this conversation, or of another organisation', async () => {
    const [mine, also, theirs] = [
      await visited('Un', 'Deux'),
      await visited('Un'),
      await other.open('Bonjour'),
    ];
    expect(await split(mine, { fromId: also.firstId })).toMatchObject({
      status: 404,
      body: { code: 'inbox.message_not_found' },
    });
    expect((await split(mine, { messageIds: [mine.firstId, theirs.firstId] })).status).toBe(404);
    expect((await split(theirs, { fromId: theirs.firstId })).status).toBe(404);
    const { body: part } = await split(mine, { fromId: named(await thread(mine), 'Deux') });
    const [line] = await splitsOf(part);
    expect((await other.call('POST', `/api/v1/conversation-splits/${line.id}/undo`)).status).toBe(404);
    expect((await other.call('GET', path(part, '/splits'))).status).toBe(404);
  });

  it('under a clientId that asked for something else; the same asked again is the same split', async () => {
    const visit = await visited('Un', 'Deux', 'Trois');
    const before = await thread(visit);
    const asked = { clientId: randomUUID(), fromId: named(before, 'Deux') };
    const first = await split(visit, asked);
    expect(await split(visit, asked)).toMatchObject({ status: 201, body: { id: first.body.id } });
    expect(await splitsOf(visit)).toHaveLength(1);
    expect(await split(visit, { ...asked, subject: 'Autre' })).toMatchObject({
      status: 409,
      body: { code: 'inbox.client_id_reused' },
    });
  });
});
