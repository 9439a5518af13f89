import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { registerOrganisation } from '#testkit';
import { articles, openAnsweringDesk } from './answering-desk.fixture.ts';

const { app, owner, channelId, member, open, conversation, write, read, decisions } =
  await openAnsweringDesk();

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
