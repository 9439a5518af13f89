import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jobPrincipal } from '#kernel/scope';
import { enginesOf } from '#modules/ai';
import { eventually, type TestApp, testApp } from '#testkit';
import { runEngines } from './assistant/run-engines.ts';
import { type TestDesk, testDesk, type Visit } from './desk.fixture.ts';
import { listen } from './live-line.fixture.ts';
import { applyOutcome } from './use-cases/apply-outcome.ts';
import { readAssignment } from './use-cases/read-assignment.ts';

const question = 'Livrez-vous en Belgique ?';
let app: TestApp;
let desk: TestDesk;
beforeAll(async () => {
  app = await testApp();
  desk = await testDesk(app);
  const article = {
    language: 'fr',
    status: 'published',
    title: 'Livraison',
    body: 'Nous livrons en Belgique en trois jours.',
  };
  await desk.call('POST', '/api/v1/knowledge/articles', article);
});
afterAll(() => app.stop());

const path = ({ id }: { id: string }, rest = '') => `/api/v1/conversations/${id}${rest}`;
const split = async (visit: { id: string }, fromId: string) =>
  (await desk.call('POST', path(visit, '/split'), { clientId: randomUUID(), fromId })).body;
const undo = async (visit: { id: string }) => {
  const [line] = (await desk.call('GET', path(visit, '/splits'))).body.items;
  return desk.call('POST', `/api/v1/conversation-splits/${line.id}/undo`);
};
const decided = async (visit: { id: string }): Promise<{ messageId: string; replyId: string | null }[]> =>
  (await desk.call('GET', path(visit, '/decisions'))).body.items;
/** A message of a visitor about which the assistant has decided. */
async function writes(visit: Visit, text: string): Promise<string> {
  const { body } = await desk.write(visit, text);
  await eventually(async () =>
    expect((await decided(visit)).map(({ messageId }) => messageId)).toContain(body.id),
  );
  return body.id;
}

describe('a message that waits for its answer while it is moved', () => {
  /** It waits again, as if no worker had come to it, or as if this one held it. */
  async function waitsAgain(visit: { id: string }, messageId: string, holder?: string): Promise<void> {
    const orgId = desk.owner.organisationId;
    const query = (text: string, values: unknown[]) => app.database.query(text, values);
    await query('delete from decisions where org_id = $1 and message_id = $2', [orgId, messageId]);
    await query('delete from messages where org_id = $1 and in_reply_to = $2', [orgId, messageId]);
    await query(
      `insert into reply_tasks (org_id, message_id, conversation_id, seq, lease_owner, lease_until, created_at)
       select org_id, id, conversation_id, seq, $4::uuid, case when $4::uuid is not null then now() + interval '1 minute' end, now()
       from messages where org_id = $1 and id = $2 and conversation_id = $3`,
      [orgId, messageId, visit.id, holder ?? null],
    );
  }

  it('is answered once, in the new conversation', async () => {
    const visit = await desk.open('Bonjour');
    const asked = await writes(visit, question);
    await waitsAgain(visit, asked);
    const part = await split(visit, asked);
    const [decision] = await eventually(async () => {
      const found = await decided(part);
      expect(found).toHaveLength(1);
      return found;
    });
    expect(decision).toMatchObject({ messageId: asked, replyId: expect.any(String) });
    expect(await decided(visit)).toHaveLength(1);
    expect((await desk.seenBy(visit)).filter(({ text }) => text.includes('trois jours'))).toHaveLength(1);
  });

  it.each(['moved', 'moved back'])(
    'and that a worker holds is answered once, where it was %s',
    async (way) => {
      const visit = await desk.open('Bonjour');
      const asked = await writes(visit, question);
      const owner = randomUUID();
      const { services } = app.installation;
      const principal = jobPrincipal(desk.owner.organisationId, 'test');
      let part: { id: string } = way === 'moved' ? visit : await split(visit, asked);
      await waitsAgain(part, asked, owner);
      const assignment = await services.scopes.withOrg(principal, (scope) =>
        readAssignment(scope, part.id, { messageId: asked, attempts: 1 }),
      );
      if (!assignment) throw new Error('There is nothing to answer.');
      const outcome = await runEngines(await enginesOf(services, principal.orgId), assignment);
      if (way === 'moved') part = await split(visit, asked);
      else await undo(part);
      const home = way === 'moved' ? part : visit;
      const apply = () =>
        services.scopes.withOrg(principal, (scope) => applyOutcome(scope, assignment, outcome, owner));
      expect([await apply(), await apply()]).toEqual(['written', 'lost']);
      const about = (await decided(home)).filter(({ messageId }) => messageId === asked);
      expect(about).toHaveLength(1);
      const { items } = (await desk.call('GET', path(home, '/messages?limit=100'))).body;
      expect(items.map(({ id }: { id: string }) => id)).toContain(about[0]?.replyId);
    },
  );
});

describe('an answer that was suggested', () => {
  it('goes with the message that it answers, reaches its visitor from there, and comes back', async () => {
    await desk.call('PATCH', '/api/v1/assistant', { mode: 'suggest' });
    const visit = await desk.open('Bonjour');
    const asked = await writes(visit, question);
    const { draftId } = await desk.conversation(visit);
    expect(draftId).toEqual(expect.any(String));
    const part = await split(visit, asked);
    expect(part.draftId).toBe(draftId);
    expect((await desk.conversation(visit)).draftId).toBeNull();
    expect((await undo(part)).body.draftId).toBe(draftId);
    const again = await split(visit, asked);
    const { body } = await desk.call('POST', `/api/v1/reply-drafts/${draftId}/approve`, {});
    expect(body.conversationId).toBe(again.id);
    expect((await desk.seenBy(visit)).at(-1)?.text).toBe(body.text);
    expect((await undo(again)).body.draftId).toBeNull();
    await desk.call('PATCH', '/api/v1/assistant', { mode: 'automatic' });
  });
});

describe('open pages', () => {
  const atVisitor = () => `/api/v1/widget/${desk.channelKey}/events`;

  it('are told of a split and of its end, and the visitor’s page of nothing but messages', async () => {
    const visit = await desk.open('Bonjour');
    const asked = await writes(visit, question);
    const [member, visitor] = [
      await listen(app, desk.owner.token),
      await listen(app, visit.token, atVisitor()),
    ];
    const part = await split(visit, asked);
    const told = (undone: boolean) =>
      eventually(async () =>
        expect(member.frames).toContainEqual(
          expect.objectContaining({
            type: 'inbox.conversation_split',
            data: { conversationId: visit.id, partId: part.id, undone },
          }),
        ),
      );
    await told(false);
    await desk.call('POST', path(part, '/messages'), { clientId: randomUUID(), text: 'Du second' });
    await eventually(async () =>
      expect(visitor.frames).toContainEqual(
        expect.objectContaining({
          type: 'inbox.visitor_message_created',
          data: expect.objectContaining({
            conversationId: visit.id,
            message: expect.objectContaining({ text: 'Du second', conversationId: visit.id }),
          }),
        }),
      ),
    );
    await undo(part);
    await told(true);
    expect(JSON.stringify(visitor.frames)).not.toContain(part.id);
    for (const line of [member, visitor]) line.close();
  });

  it('show a visitor’s thread as finished when all its parts are', async () => {
    const visit = await desk.open('Bonjour');
    const part = await split(visit, await writes(visit, question));
    const visitor = await listen(app, visit.token, atVisitor());
    const states = () =>
      visitor.frames
        .filter(({ type }) => type === 'inbox.visitor_conversation_updated')
        .map(({ data }) => (data as { status: string }).status);
    await desk.call('PATCH', path(visit), { status: 'resolved' });
    await eventually(async () => expect(states()).toHaveLength(1));
    expect(states()[0]).not.toBe('resolved');
    await desk.call('PATCH', path(part), { status: 'resolved' });
    await eventually(async () => expect(states().at(-1)).toBe('resolved'));
    visitor.close();
  });

  it('show who types where it is read: in the part in which was spoken last, in the conversation that it was merged into', async () => {
    const visit = await desk.open('Bonjour');
    const part = await split(visit, await writes(visit, question));
    const head = await desk.open('Bonsoir');
    const [member, visitor] = [
      await listen(app, desk.owner.token),
      await listen(app, visit.token, atVisitor()),
    ];
    const typesIn = async (conversationId: string) => {
      visitor.send({ type: 'typing', typing: true });
      await eventually(async () =>
        expect(member.frames).toContainEqual(
          expect.objectContaining({ type: 'typing', author: 'visitor', conversationId }),
        ),
      );
    };
    await typesIn(part.id);
    await desk.call('POST', path(head, '/merge'), { otherId: part.id });
    await typesIn(head.id);
    for (const line of [member, visitor]) line.close();
  });

  it('of a visitor show that a member types to them, from whatever part or merged conversation', async () => {
    const visit = await desk.open('Bonjour');
    const part = await split(visit, await writes(visit, question));
    const head = await desk.open('Bonsoir');
    const [member, visitor, another] = [
      await listen(app, desk.owner.token),
      await listen(app, visit.token, atVisitor()),
      await listen(app, head.token, atVisitor()),
    ];
    const typed = () => visitor.frames.filter(({ type }) => type === 'typing').length;
    member.send({ type: 'typing', conversationId: part.id, typing: true });
    await eventually(async () => expect(typed()).toBe(1));
    await desk.call('POST', path(head, '/merge'), { otherId: part.id });
    await desk.write(visit, 'C’est encore moi');
    member.send({ type: 'typing', conversationId: head.id, typing: true });
    await eventually(async () => expect(typed()).toBeGreaterThan(1));
    expect(another.frames.filter(({ type }) => type === 'typing')).toEqual([]);
    for (const line of [member, visitor, another]) line.close();
  });
});
