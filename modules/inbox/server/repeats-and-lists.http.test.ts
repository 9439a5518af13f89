import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { openAnsweringDesk } from './answering-desk.fixture.ts';

const { app, key, channelId, member, open, write, read, decisions } = await openAnsweringDesk();

describe('a repeat', () => {
  it('of an opening is the same conversation and the same token; another text is refused', async () => {
    const body = { clientId: randomUUID(), text: 'Bonjour' };
    const path = `/api/v1/widget/${key}/conversations`;
    const [one, two] = await Promise.all([
      app.call('POST', path, { body }),
      app.call('POST', path, { body }),
    ]);
    expect(two.body.conversation.id).toBe(one.body.conversation.id);
    expect(two.body.visitorToken).toBe(one.body.visitorToken);
    const other = await app.call('POST', path, { body: { ...body, text: 'Bonsoir' } });
    expect(other).toMatchObject({ status: 409, body: { code: 'inbox.client_id_reused' } });
  });

  it('of a message is the same message, from a visitor and from a member', async () => {
    const visit = await open('Bonjour');
    const clientId = randomUUID();
    const sent = await Promise.all([1, 2, 3].map(() => write(visit, 'Encore moi', clientId)));
    expect(new Set(sent.map((reply) => reply.body.id)).size).toBe(1);
    expect((await write(visit, 'Autre chose', clientId)).status).toBe(409);
    const path = `/api/v1/conversations/${visit.id}/messages`;
    const answered = await Promise.all([1, 2].map(() => member('POST', path, { clientId, text: 'Oui' })));
    expect(new Set(answered.map((reply) => reply.body.id)).size).toBe(1);
  });

  it('accepts opaque identifiers of 22 to 64 characters and no others', async () => {
    const visit = await open('Bonjour');
    expect((await write(visit, 'a', 'x'.repeat(22))).status).toBe(201);
    expect((await write(visit, 'b', 'y'.repeat(64))).status).toBe(201);
    for (const bad of ['x'.repeat(21), 'x'.repeat(65), ''])
      expect((await write(visit, 'c', bad)).status).toBe(400);
  });
});

describe('a visitor', () => {
  it('reaches no conversation but the token’s own', async () => {
    const [mine, other] = [await open('Bonjour'), await open('Bonsoir')];
    const stolen = { ...other, token: mine.token };
    expect((await read(stolen)).status).toBe(404);
    expect((await write(stolen, 'Coucou')).status).toBe(404);
    const withoutToken = await app.call('GET', `/api/v1/widget/${key}/conversations/${mine.id}/messages`);
    expect(withoutToken.status).toBe(401);
    const asMember = await app.call('GET', `/api/v1/conversations/${mine.id}`, { token: mine.token });
    expect(asMember.status).toBe(401);
  });

  it('is refused with a clear error for text that is empty, too long, or not text', async () => {
    const visit = await open('Bonjour');
    for (const text of ['', '   ', 'x'.repeat(8_001), 42, null, 'a\u0000b']) {
      const reply = await write(visit, text as string);
      expect(reply).toMatchObject({ status: 400, body: { code: 'kernel.validation_failed' } });
    }
    expect(
      (
        await app.call('POST', '/api/v1/widget/nobody/conversations', {
          body: { clientId: randomUUID(), text: 'x' },
        })
      ).status,
    ).toBe(404);
  });
});

describe('lists', () => {
  it('of messages run newest first with a cursor and oldest first after an id', async () => {
    const visit = await open('un');
    for (const text of ['deux', 'trois', 'quatre']) await write(visit, text);
    await decisions(visit, 4);
    const path = `/api/v1/conversations/${visit.id}/messages`;
    const first = (await member('GET', `${path}?limit=3`)).body;
    const second = (await member('GET', `${path}?limit=100&cursor=${first.nextCursor}`)).body;
    const backwards = [...first.items, ...second.items].map((one) => one.id);
    const forwards = (await member('GET', `${path}?after=${visit.firstId}&limit=100`)).body.items;
    expect([visit.firstId, ...forwards.map((one: { id: string }) => one.id)]).toEqual(
      [...backwards].reverse(),
    );
    expect((await member('GET', `${path}?after=${randomUUID()}`)).status).toBe(400);
  });

  it('of conversations skip and repeat nothing while new ones come in', async () => {
    for (let count = 0; count < 5; count += 1) await open(`Bonjour ${count}`);
    for (const sort of ['recent', 'attention']) {
      const ids: string[] = [];
      let cursor = '';
      for (;;) {
        const page = (await member('GET', `/api/v1/conversations?limit=3&sort=${sort}${cursor}`)).body;
        ids.push(...page.items.map((one: { id: string }) => one.id));
        await open('Un de plus');
        if (page.nextCursor === null) break;
        cursor = `&cursor=${page.nextCursor}`;
      }
      expect(new Set(ids).size).toBe(ids.length);
    }
    expect((await member('GET', '/api/v1/conversations?cursor=bad')).status).toBe(400);
    expect((await member('GET', '/api/v1/conversations?limit=101')).status).toBe(400);
  });

  it('of conversations are searched by words and names, forgiving accents, and filtered', async () => {
    const visit = await open('Auriez-vous une clé à molette ?', 'Zoé Kérouédan');
    for (const search of ['cle molette', 'kerouedan', 'ZOE']) {
      const { body } = await member('GET', `/api/v1/conversations?search=${encodeURIComponent(search)}`);
      expect(body.items.map((one: { id: string }) => one.id)).toContain(visit.id);
    }
    for (const search of ['%', "'; drop table messages; --", '(((', '& | !', '日本']) {
      expect((await member('GET', `/api/v1/conversations?search=${encodeURIComponent(search)}`)).status).toBe(
        200,
      );
    }
    const byChannel = await member('GET', `/api/v1/conversations?channel=${channelId}&limit=1`);
    expect(byChannel.body.items).toHaveLength(1);
    const byStatus = await member('GET', '/api/v1/conversations?status=resolved');
    expect(byStatus.body.items).toEqual([]);
  });
});
