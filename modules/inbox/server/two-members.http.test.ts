import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually, type TestApp, testApp } from '#testkit';
import { type Colleague, type TestDesk, testDesk, type Visit } from './desk.fixture.ts';
import { type Line, listen } from './live-line.fixture.ts';

let app: TestApp;
let desk: TestDesk;
let colleague: Colleague;
let other: TestDesk;
beforeAll(async () => {
  app = await testApp();
  desk = await testDesk(app);
  colleague = await desk.join('member');
  other = await testDesk(app);
});
afterAll(() => app.stop());

const send = (who: Pick<TestDesk, 'call'>, { id }: Visit, body: object) =>
  who.call('POST', `/api/v1/conversations/${id}/messages`, { clientId: randomUUID(), ...body });

describe('two members who answer at once', () => {
  it('the later one is shown the earlier answer and asked first', async () => {
    const visit = await desk.open('Bonjour');
    const seen = { seenId: visit.firstId };
    const [one, two] = await Promise.all([
      send(desk, visit, { text: 'Je m’en occupe.', ...seen }),
      send(colleague, visit, { text: 'Bonjour !', ...seen }),
    ]);
    expect([one.status, two.status].sort()).toEqual([201, 409]);
    const [first, late] = one.status === 201 ? [one, two] : [two, one];
    expect(late.body).toMatchObject({ code: 'inbox.answered_meanwhile', message: { id: first.body.id } });
    const who = late === two ? colleague : desk;
    const again = await send(who, visit, { text: 'Je confirme.', ...seen, anyway: true });
    expect(again.status).toBe(201);
    expect((await send(who, visit, { text: 'Et encore.', seenId: first.body.id })).status).toBe(201);
  });

  it('own answers, notes and what the visitor writes ask nothing', async () => {
    const visit = await desk.open('Bonjour');
    const seen = { seenId: visit.firstId };
    await send(desk, visit, { text: 'Un instant.', ...seen });
    await desk.write(visit, 'D’accord');
    await send(colleague, visit, { text: 'Pour nous', visibility: 'note' });
    expect((await send(desk, visit, { text: 'Voilà.', ...seen })).status).toBe(201);
    expect((await send(colleague, visit, { text: 'Une note', visibility: 'note', ...seen })).status).toBe(
      201,
    );
    expect((await send(colleague, visit, { text: 'Bonjour', seenId: randomUUID() })).status).toBe(201);
  });
});

describe('a note that mentions a member', () => {
  it('tells that member, once, and nobody else', async () => {
    const visit = await desk.open('Bonjour');
    const mentions = [colleague.userId, colleague.userId, desk.owner.userId];
    const note = { text: '@Odile Martin, peux-tu regarder ?', visibility: 'note', mentions };
    const sent = await send(desk, visit, note);
    expect(sent.body.mentions).toEqual([
      { id: colleague.userId, name: 'Odile Martin' },
      { id: desk.owner.userId, name: 'Odile Martin' },
    ]);
    const [told, ...others] = (await colleague.call('GET', '/api/v1/notifications')).body.items;
    expect(told).toMatchObject({ kind: 'mentioned', conversationId: visit.id, preview: note.text });
    expect(others.filter((one: { kind: string }) => one.kind === 'mentioned')).toEqual([]);
    const mine = (await desk.call('GET', '/api/v1/notifications')).body.items;
    expect(mine.filter((one: { kind: string }) => one.kind === 'mentioned')).toEqual([]);
    expect(JSON.stringify(await desk.seenBy(visit))).not.toContain('peux-tu');
  });

  it('calls nobody of another organisation, and an answer calls nobody', async () => {
    const visit = await desk.open('Bonjour');
    const stranger = { text: '@x', visibility: 'note', mentions: [other.owner.userId] };
    expect(await send(desk, visit, stranger)).toMatchObject({
      status: 400,
      body: { code: 'inbox.member_unknown' },
    });
    expect((await send(desk, visit, { text: '@x', mentions: [colleague.userId] })).status).toBe(400);
  });
});

describe('who reads a conversation', () => {
  it('is shown to the other members, and to no other organisation', async () => {
    const visit = await desk.open('Bonjour');
    const lines = await Promise.all(
      [desk.owner.token, colleague.token, other.owner.token].map((token) => listen(app, token)),
    );
    const [mine, theirs, stranger] = lines as [Line, Line, Line];
    theirs.send({ type: 'viewing', conversationId: visit.id, viewing: true, hello: true });
    await eventually(async () =>
      expect(mine.frames).toContainEqual(
        expect.objectContaining({
          type: 'viewing',
          conversationId: visit.id,
          userId: colleague.userId,
          hello: true,
        }),
      ),
    );
    stranger.send({ type: 'viewing', conversationId: visit.id, viewing: true });
    theirs.send({ type: 'viewing', conversationId: visit.id, viewing: false });
    await eventually(async () =>
      expect(mine.frames).toContainEqual(expect.objectContaining({ type: 'viewing', viewing: false })),
    );
    expect(JSON.stringify(mine.frames)).not.toContain(other.owner.userId);
    expect(stranger.frames.filter(({ type }) => type === 'viewing')).toEqual([]);
    for (const line of lines) line.close();
  });
});
