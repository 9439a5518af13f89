import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { openDesks, type TestDesk, type Visit } from './desk.fixture.ts';

const { desk, other, colleague, viewer } = await openDesks();

const replies = '/api/v1/canned-replies';
const macros = '/api/v1/macros';
type Caller = Pick<TestDesk, 'call'>;
const keep = async (who: Caller, text: string, more: object = {}) =>
  (await who.call('POST', replies, { title: 'Devis', text, ...more })).body;
const titles = async (who: Caller, path = replies) =>
  (await who.call('GET', path)).body.items.map(
    (one: { title?: string; name?: string }) => one.title ?? one.name,
  );

describe('a canned reply', () => {
  it('says only what can be filled in', async () => {
    const refused = await desk.call('POST', replies, { title: 'x', text: 'Bonjour {{contact.shoeSize}}' });
    expect(refused).toMatchObject({ status: 400, body: { code: 'inbox.variable_unknown' } });
    expect(refused.body.detail).toContain('{{contact.shoeSize}}');
    const kept = await keep(desk, 'Bonjour {{ contact.name }}');
    const changed = await desk.call('PUT', `${replies}/${kept.id}`, { title: 'x', text: '{{}}' });
    expect(changed.status).toBe(400);
  });

  it('is filled with what is known, names what is not, and counts its uses', async () => {
    const text = 'Bonjour {{contact.firstName}}, ici {{member.firstName}} : « {{conversation.subject}} »';
    const { id } = await keep(desk, text);
    const known = await desk.open('Un devis ?\nMerci', 'Camille Laurent');
    const take = async ({ id: conversationId }: Visit) =>
      (await desk.call('POST', `${replies}/${id}/use`, { conversationId })).body;
    const filled = await take(known);
    expect(filled.missing).toEqual([]);
    expect(filled.text).toMatch(/^Bonjour Camille, ici \S+ : « Un devis \? »$/);
    const unknown = await take(await desk.open('Un devis ?'));
    expect(unknown).toMatchObject({ missing: ['contact.firstName'] });
    expect(unknown.text).toContain('{{contact.firstName}}');
    const { items } = (await desk.call('GET', replies)).body;
    expect(items[0]).toMatchObject({ id, uses: 2, mine: true });
  });

  it('is its owner’s alone unless shared, and never another organisation’s', async () => {
    const own = await keep(desk, 'à moi', { title: 'La mienne' });
    const shared = await keep(desk, 'à tous', { title: 'À tous', shared: true, folder: 'Ventes' });
    expect(await titles(colleague)).toEqual(['À tous']);
    expect(await titles(other)).toEqual([]);
    const visit = await other.open('Bonjour');
    for (const [who, id] of [
      [colleague, own.id],
      [other, own.id],
      [other, shared.id],
    ] as const) {
      const body = { title: 'x', text: 'x' };
      expect((await who.call('PUT', `${replies}/${id}`, body)).status).toBe(404);
      expect((await who.call('DELETE', `${replies}/${id}`)).status).toBe(404);
      expect((await who.call('POST', `${replies}/${id}/use`, { conversationId: visit.id })).status).toBe(404);
    }
    const borrowed = await desk.call('POST', `${replies}/${own.id}/use`, { conversationId: visit.id });
    expect(borrowed.status).toBe(404);
    expect((await viewer.call('POST', replies, { title: 'x', text: 'x' })).status).toBe(403);
    const personal = { title: 'x', text: 'x', shared: false };
    expect((await colleague.call('PUT', `${replies}/${shared.id}`, personal)).status).toBe(403);
    const renamed = await colleague.call('PUT', `${replies}/${shared.id}`, { ...personal, shared: true });
    expect(renamed.body).toMatchObject({ title: 'x', folder: null, mine: false });
  });
});

describe('a macro', () => {
  const quote = async () => {
    const reply = await keep(desk, 'Bonjour {{contact.firstName}}, votre devis est parti.', { shared: true });
    const kept = await desk.call('POST', macros, {
      name: 'Devis envoyé',
      key: 1,
      shared: true,
      actions: [
        { kind: 'reply', cannedReplyId: reply.id },
        { kind: 'note', text: 'Relancer {{contact.name}}' },
        { kind: 'assign', assigneeId: 'me' },
        { kind: 'tag', tags: ['devis'] },
        { kind: 'snooze', hours: 48 },
      ],
    });
    expect(kept.status).toBe(201);
    return { macro: kept.body, reply };
  };
  const run = (who: Caller, id: string, visit: { id: string }, clientId: string = randomUUID()) =>
    who.call('POST', `${macros}/${id}/run`, { conversationId: visit.id, clientId });

  it('shows what it would do, then does all of it once', async () => {
    const { macro, reply } = await quote();
    const visit = await desk.open('Bonjour', 'Camille Laurent');
    const preview = await colleague.call('GET', `${macros}/${macro.id}/preview?conversationId=${visit.id}`);
    expect(preview.body.reply).toEqual({ text: 'Bonjour Camille, votre devis est parti.', missing: [] });
    expect(preview.body.actions[1].text).toBe('Relancer Camille Laurent');
    const clientId = randomUUID();
    const done = await run(colleague, macro.id, visit, clientId);
    expect(done.body).toMatchObject({
      status: 'snoozed',
      assignee: { id: colleague.userId },
      tags: ['devis'],
      assistant: 'off',
    });
    expect((await run(colleague, macro.id, visit, clientId)).status).toBe(200);
    const { items } = (await desk.call('GET', `/api/v1/conversations/${visit.id}/messages`)).body;
    const written = items.filter((one: { author: string }) => one.author === 'member');
    expect(written.map((one: { text: string }) => one.text)).toEqual([
      'Relancer Camille Laurent',
      'Bonjour Camille, votre devis est parti.',
    ]);
    const counted = (await desk.call('GET', macros)).body.items;
    expect(counted).toContainEqual(expect.objectContaining({ id: macro.id, uses: 1 }));
    expect((await desk.call('DELETE', `${replies}/${reply.id}`)).body.code).toBe('inbox.reply_in_macro');
  });

  it('does nothing at all where a value is missing', async () => {
    const { macro } = await quote();
    const visit = await desk.open('Bonjour');
    const refused = await run(desk, macro.id, visit);
    expect(refused).toMatchObject({ status: 409, body: { code: 'inbox.macro_incomplete' } });
    expect(await desk.conversation(visit)).toMatchObject({
      status: expect.not.stringMatching('snoozed'),
      tags: [],
    });
  });

  it('holds together: known actions, each once, what all may send, somebody who is there', async () => {
    const own = await keep(desk, 'à moi');
    const make = (actions: object[], more: object = {}) =>
      desk.call('POST', macros, { name: 'x', actions, ...more });
    expect((await make([])).status).toBe(400);
    expect((await make([{ kind: 'dance' }])).status).toBe(400);
    expect(
      (
        await make([
          { kind: 'tag', tags: ['a'] },
          { kind: 'tag', tags: ['b'] },
        ])
      ).status,
    ).toBe(400);
    const both = await make([
      { kind: 'snooze', hours: 1 },
      { kind: 'status', status: 'open' },
    ]);
    expect(both.body.code).toBe('inbox.sleep_or_status');
    expect((await make([{ kind: 'assign', assigneeId: other.owner.userId }])).status).toBe(400);
    const send = [{ kind: 'reply', cannedReplyId: own.id }];
    expect((await make(send, { shared: true })).body.code).toBe('inbox.reply_not_found');
    expect((await make(send)).status).toBe(201);
  });

  it('is run by who may answer, in the own organisation', async () => {
    const { macro } = await quote();
    const visit = await desk.open('Bonjour', 'Camille Laurent');
    const foreign = await other.open('Bonjour', 'Camille Laurent');
    expect((await run(viewer, macro.id, visit)).status).toBe(403);
    expect((await run(other, macro.id, foreign)).status).toBe(404);
    expect((await run(desk, macro.id, foreign)).status).toBe(404);
    expect((await other.call('DELETE', `${macros}/${macro.id}`)).status).toBe(404);
    expect((await desk.call('DELETE', `${macros}/${macro.id}`)).status).toBe(204);
    expect(await titles(other, macros)).toEqual([]);
  });
});
