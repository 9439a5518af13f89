import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually, type Registered, registerOrganisation, type TestApp, testApp } from '#testkit';

const belgium = 'Oui, nous livrons en Belgique, à domicile ou en point relais.';
const articles = [
  { title: 'Livraison en Belgique', body: `# Belgique\n\n${belgium} Comptez 3 à 4 jours.\n`, language: 'fr' },
  { title: 'Prix de la gravure', body: 'La gravure d’un prénom coûte 12 € par objet.', language: 'fr' },
  {
    title: 'Opening hours',
    body: 'The shop is open from Tuesday to Saturday, from 10 am to 7 pm.',
    language: 'en',
  },
];

let app: TestApp;
let owner: Registered;
let key: string;
let channelId: string;

beforeAll(async () => {
  app = await testApp();
  owner = await registerOrganisation(app);
  for (const body of articles) {
    const reply = await app.call('POST', '/api/v1/knowledge/articles', { token: owner.token, body });
    expect(reply.status).toBe(201);
  }
  const channel = await app.call('POST', '/api/v1/channels', {
    token: owner.token,
    body: { kind: 'website', name: 'Boutique' },
  });
  ({ key, id: channelId } = channel.body);
});
afterAll(() => app.stop());

interface Visit {
  readonly id: string;
  readonly token: string;
  readonly firstId: string;
}

const member = (method: 'GET' | 'POST' | 'PATCH' | 'PUT', path: string, body?: unknown) =>
  app.call(method, path, { token: owner.token, ...(body !== undefined && { body }) });

async function open(text: string, more: object = {}): Promise<Visit> {
  const reply = await app.call('POST', `/api/v1/widget/${key}/conversations`, {
    body: { clientId: randomUUID(), text, ...more },
  });
  expect(reply.status).toBe(201);
  return {
    id: reply.body.conversation.id,
    token: reply.body.visitorToken,
    firstId: reply.body.messages[0].id,
  };
}

const write = (visit: Visit, text: string, clientId: string = randomUUID()) =>
  app.call('POST', `/api/v1/widget/${key}/conversations/${visit.id}/messages`, {
    token: visit.token,
    body: { clientId, text },
  });

const read = (visit: Visit, after = visit.firstId) =>
  app.call('GET', `/api/v1/widget/${key}/conversations/${visit.id}/messages?after=${after}`, {
    token: visit.token,
  });

/** The decisions of a conversation once there are so many, newest first. */
const decisions = (visit: Visit, count = 1) =>
  eventually(async () => {
    const { body } = await member('GET', `/api/v1/conversations/${visit.id}/decisions`);
    expect(body.items).toHaveLength(count);
    return body.items;
  });

const conversation = async (visit: Visit) => (await member('GET', `/api/v1/conversations/${visit.id}`)).body;

describe('a question that an article answers', () => {
  it('is answered with its quote, understood, and its writer becomes a lead', async () => {
    const visit = await open('Bonjour, livrez-vous en Belgique ? Mon numéro : 06 12 34 56 78');
    const [decision] = await decisions(visit);
    expect(decision).toMatchObject({
      action: 'answered',
      messageId: visit.firstId,
      understanding: { language: 'fr', phones: ['+33612345678'], emails: [] },
    });
    expect(decision.evidence[0]).toMatchObject({ title: 'Livraison en Belgique', current: true });
    expect(articles[0]?.body).toContain(decision.evidence[0].quote);

    const answer = (await read(visit)).body.items[0];
    expect(answer).toMatchObject({ author: 'assistant', language: 'fr' });
    expect(answer.evidence[0].quote).toBe(decision.evidence[0].quote);

    const seen = await conversation(visit);
    expect(seen).toMatchObject({
      status: 'open',
      language: 'fr',
      unread: 1,
      assistant: 'on',
      channel: { id: channelId },
    });
    expect(seen.interest).toBeGreaterThan(0);
    const contact = (await member('GET', `/api/v1/contacts/${seen.contact.id}`)).body;
    expect(contact).toMatchObject({ stage: 'new', interest: seen.interest });
    expect(contact.identities).toContainEqual(
      expect.objectContaining({ kind: 'phone', value: '+33612345678' }),
    );
    expect(contact.reasons.map((reason: { code: string }) => reason.code)).toContain('left_phone');
  });

  it('tells when the article no longer says what was quoted', async () => {
    const created = await member('POST', '/api/v1/knowledge/articles', {
      title: 'Parking',
      body: 'Un parking gratuit se trouve derrière la boutique.',
      language: 'fr',
    });
    const visit = await open('Avez-vous un parking ?');
    const [decision] = await decisions(visit);
    expect(decision.evidence[0]).toMatchObject({ articleId: created.body.id, current: true });
    await member('PATCH', `/api/v1/knowledge/articles/${created.body.id}`, { body: 'Le parking est fermé.' });
    const [after] = await decisions(visit);
    expect(after.evidence[0].current).toBe(false);
  });
});

describe('what the knowledge does not say', () => {
  it('is handed to a person, with courtesy and without evidence, and people are told', async () => {
    const visit = await open('Vendez-vous des tracteurs agricoles ?');
    const [decision] = await decisions(visit);
    expect(decision).toMatchObject({ action: 'handed_over', evidence: [] });
    const [answer] = (await read(visit)).body.items;
    expect(answer).toMatchObject({ author: 'assistant', evidence: [] });
    expect((await conversation(visit)).status).toBe('handed_over');
    const first = await member('GET', '/api/v1/conversations?sort=attention&limit=1');
    expect(first.body.items[0].status).toBe('handed_over');
    const notes = (await member('GET', '/api/v1/notifications')).body.items;
    expect(notes[0]).toMatchObject({ kind: 'handed_over', conversationId: visit.id, readAt: null });
    const questions = (await member('GET', '/api/v1/knowledge/questions')).body.items;
    expect(questions.map((one: { text: string }) => one.text).join()).toContain('tracteurs');
  });

  it('does not keep the known part of a message from being answered', async () => {
    const visit = await open('Livrez-vous en Belgique ? Et vendez-vous des tracteurs agricoles ?');
    const [decision] = await decisions(visit);
    expect(decision.action).toBe('partly_answered');
    expect(decision.evidence.length).toBeGreaterThan(0);
    expect((await conversation(visit)).status).toBe('handed_over');
  });

  it('leaves the assistant free to answer what it can prove', async () => {
    const visit = await open('Vendez-vous des tracteurs agricoles ?');
    await decisions(visit);
    await write(visit, 'Et livrez-vous en Belgique ?');
    const [latest] = await decisions(visit, 2);
    expect(latest.action).toBe('answered');
    expect((await conversation(visit)).status).toBe('handed_over');
  });
});

describe('courtesy, insults and spam', () => {
  it.each([
    ['Bonjour', ['greeted']],
    ['Merci beaucoup', ['greeted']],
    ['Vous êtes des voleurs, bande d’incapables', ['handed_over', 'ignored']],
    ['BUY CHEAP VIAGRA NOW http://spam.example click here casino bonus', ['ignored', 'handed_over']],
  ])('"%s" gets no quote', async (text, actions) => {
    const [decision] = await decisions(await open(text));
    expect(actions).toContain(decision.action);
    expect(decision.evidence).toEqual([]);
  });
});

describe('a member', () => {
  it('takes over with the first public message; the assistant is silent until released', async () => {
    const visit = await open('Vendez-vous des tracteurs agricoles ?');
    await decisions(visit);
    const note = { clientId: randomUUID(), text: 'Client pressé.', visibility: 'note' };
    await member('POST', `/api/v1/conversations/${visit.id}/messages`, note);
    expect((await conversation(visit)).assistant).toBe('on');

    const sent = { clientId: randomUUID(), text: 'Bonjour, je regarde.' };
    const reply = await member('POST', `/api/v1/conversations/${visit.id}/messages`, sent);
    expect(reply.body).toMatchObject({ author: 'member', member: { name: 'Odile Martin' } });
    expect(await conversation(visit)).toMatchObject({
      assistant: 'off',
      status: 'open',
      assignee: { id: owner.userId },
    });

    await write(visit, 'Livrez-vous en Belgique ?');
    const [silent] = await decisions(visit, 2);
    expect(silent).toMatchObject({ action: 'ignored', rule: 'member_in_charge', replyId: null });
    const told = (await read(visit)).body.items;
    expect(told.at(-1).author).toBe('visitor');
    expect(JSON.stringify(told)).not.toContain('Client pressé');

    await member('PATCH', `/api/v1/conversations/${visit.id}`, { assistant: 'on' });
    await write(visit, 'Livrez-vous en Belgique ?');
    const [released] = await decisions(visit, 3);
    expect(released.action).toBe('answered');
  });

  it('marks an answer right or wrong, and takes it back', async () => {
    const visit = await open('Livrez-vous en Belgique ?');
    const [decision] = await decisions(visit);
    for (const mark of ['right', 'wrong', null]) {
      const reply = await member('PUT', `/api/v1/decisions/${decision.id}/mark`, { mark });
      expect(reply.body.mark).toBe(mark);
    }
  });

  it('has read a conversation in all tabs', async () => {
    const visit = await open('Bonjour');
    expect((await conversation(visit)).unread).toBe(1);
    expect((await member('POST', `/api/v1/conversations/${visit.id}/read`)).status).toBe(204);
    expect((await conversation(visit)).unread).toBe(0);
  });

  it('cannot give a conversation to a stranger', async () => {
    const stranger = await registerOrganisation(app);
    const visit = await open('Bonjour');
    const reply = await member('PATCH', `/api/v1/conversations/${visit.id}`, { assigneeId: stranger.userId });
    expect(reply).toMatchObject({ status: 400, body: { code: 'inbox.assignee_unknown' } });
  });
});

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
    const visit = await open('Auriez-vous une clé à molette ?', { visitor: { name: 'Zoé Kérouédan' } });
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
