import { beforeAll, describe, expect, it } from 'vitest';
import { eventually } from '#testkit';
import { openDesks, type TestDesk, type Visit } from './desk.fixture.ts';

const { desk, other, colleague, viewer } = await openDesks();

const quote = 'Oui, nous livrons en Belgique en trois jours.';
const question = 'Livrez-vous en Belgique ?';

const publish = async (who: TestDesk) =>
  (
    await who.call('POST', '/api/v1/knowledge/articles', {
      title: 'Livraison en Belgique',
      body: quote,
      language: 'fr',
    })
  ).body.id as string;
const work = (mode: string, who: TestDesk = desk) => who.call('PATCH', '/api/v1/assistant', { mode });
const suggested = (visit: Visit, who: TestDesk = desk) =>
  eventually(async () => {
    const { draftId } = await who.conversation(visit);
    expect(draftId).not.toBeNull();
    return (await who.call('GET', `/api/v1/reply-drafts/${draftId}`)).body;
  });
const decisions = async (visit: Visit) =>
  (await desk.call('GET', `/api/v1/conversations/${visit.id}/decisions`)).body.items;
const draftPath = ({ id }: { id: string }, act = '') => `/api/v1/reply-drafts/${id}${act}`;

describe('the assistant’s mode', () => {
  it('is automatic at first, and changed by who manages channels alone', async () => {
    expect((await desk.call('GET', '/api/v1/assistant')).body).toEqual({ mode: 'automatic' });
    for (const who of [colleague, viewer]) {
      expect((await who.call('PATCH', '/api/v1/assistant', { mode: 'off' })).status).toBe(403);
    }
    expect((await work('sometimes')).status).toBe(400);
    await publish(desk);
    const visit = await desk.open(question);
    await eventually(async () => expect((await desk.seenBy(visit))[0]?.text).toContain('trois jours'));
  });

  it('off: what comes in is read and people are told, and nothing is answered', async () => {
    await work('off');
    const visit = await desk.open(question);
    const [decision] = await eventually(async () => {
      const found = await decisions(visit);
      expect(found).toHaveLength(1);
      return found;
    });
    expect(decision).toMatchObject({ action: 'ignored', rule: 'assistant_off', draft: null });
    expect(decision.understanding.language).toBe('fr');
    expect(await desk.seenBy(visit)).toEqual([]);
    const { body } = await colleague.call('GET', '/api/v1/notifications');
    expect(body.items[0]).toMatchObject({ conversationId: visit.id, kind: 'reply_while_handed_over' });
  });
});

describe('a suggested answer', () => {
  beforeAll(() => work('suggest'));

  it('is kept from the visitor until a member approves it, and says who did', async () => {
    const visit = await desk.open(question);
    const draft = await suggested(visit);
    expect(draft).toMatchObject({ state: 'waiting', settledBy: null, messageId: visit.firstId });
    expect(draft.evidence[0]).toMatchObject({ current: true });
    expect(quote).toContain(draft.evidence[0].quote);
    expect(await desk.seenBy(visit)).toEqual([]);
    const [before] = await decisions(visit);
    expect(before).toMatchObject({ action: 'answered', replyId: null, draft: 'waiting' });
    const { items } = (await colleague.call('GET', '/api/v1/notifications')).body;
    expect(items[0]).toMatchObject({ conversationId: visit.id, kind: 'draft_waiting' });

    const sent = await colleague.call('POST', draftPath(draft, '/approve'), {});
    expect(sent).toMatchObject({
      status: 201,
      body: { author: 'assistant', member: { id: colleague.userId }, text: draft.text },
    });
    expect(sent.body.evidence).toHaveLength(draft.evidence.length);
    const [seen] = await desk.seenBy(visit);
    expect(seen).toMatchObject({ author: 'assistant', memberName: null, text: draft.text });
    expect(await desk.conversation(visit)).toMatchObject({ draftId: null, assistant: 'on', assignee: null });
    const [after] = await decisions(visit);
    expect(after).toMatchObject({ replyId: sent.body.id, draft: 'approved', mark: null });
  });

  it('is judged once: of two members who press at the same time one is told that it is done', async () => {
    const draft = await suggested(await desk.open(question));
    const replies = await Promise.all([
      desk.call('POST', draftPath(draft, '/approve'), {}),
      colleague.call('POST', draftPath(draft, '/refuse')),
    ]);
    const statuses = replies.map(({ status }) => status).sort();
    expect(statuses[1]).toBe(409);
    expect([200, 201]).toContain(statuses[0]);
    const late = await desk.call('POST', draftPath(draft, '/approve'), {});
    expect(late).toMatchObject({ status: 409, body: { code: 'inbox.draft_settled' } });
  });

  it('in other words is the member’s own message, and the assistant goes on', async () => {
    const visit = await desk.open(question);
    const draft = await suggested(visit);
    const text = 'Oui, comptez quatre jours.';
    const sent = await desk.call('POST', draftPath(draft, '/approve'), { text });
    expect(sent.body).toMatchObject({ author: 'member', text, evidence: [] });
    expect(await desk.conversation(visit)).toMatchObject({ assistant: 'on', draftId: null });
    expect((await decisions(visit))[0]).toMatchObject({ draft: 'edited', replyId: sent.body.id });
    await desk.write(visit, question);
    expect(await suggested(visit)).toMatchObject({ state: 'waiting' });
  });

  it('that is refused is never sent, and its decision is marked wrong', async () => {
    const visit = await desk.open(question);
    const draft = await suggested(visit);
    const refused = await desk.call('POST', draftPath(draft, '/refuse'));
    expect(refused.body).toMatchObject({ state: 'refused', settledBy: { id: desk.owner.userId } });
    expect(await desk.seenBy(visit)).toEqual([]);
    expect((await decisions(visit))[0]).toMatchObject({ draft: 'refused', mark: 'wrong', replyId: null });
    expect((await desk.conversation(visit)).draftId).toBeNull();
  });

  it('expires when the visitor writes again, and when a member answers', async () => {
    const visit = await desk.open(question);
    const first = await suggested(visit);
    await desk.write(visit, question);
    const second = await eventually(async () => {
      const draft = await suggested(visit);
      expect(draft.id).not.toBe(first.id);
      return draft;
    });
    expect((await desk.call('GET', draftPath(first))).body.state).toBe('expired');
    expect((await desk.call('POST', draftPath(first, '/approve'), {})).status).toBe(409);
    await colleague.call('POST', `/api/v1/conversations/${visit.id}/messages`, {
      clientId: crypto.randomUUID(),
      text: 'Je m’en occupe.',
    });
    expect((await desk.call('GET', draftPath(second))).body.state).toBe('expired');
    expect((await desk.seenBy(visit)).map(({ author }) => author)).toEqual(['visitor', 'member']);
  });

  it('is not sent when an article no longer says what it quotes', async () => {
    await work('suggest', other);
    const articleId = await publish(other);
    const visit = await other.open(question);
    const draft = await suggested(visit, other);
    await other.call('PATCH', `/api/v1/knowledge/articles/${articleId}`, { body: 'Nous ne livrons plus.' });
    expect((await other.call('GET', draftPath(draft))).body.evidence[0].current).toBe(false);
    const stale = await other.call('POST', draftPath(draft, '/approve'), {});
    expect(stale).toMatchObject({ status: 409, body: { code: 'inbox.draft_stale' } });
    expect(await other.seenBy(visit)).toEqual([]);
    const own = await other.call('POST', draftPath(draft, '/approve'), { text: 'Plus pour l’instant.' });
    expect(own).toMatchObject({ status: 201, body: { author: 'member' } });
  });

  it('to somebody whose conversation is read in another one waits there, and reaches that visitor alone', async () => {
    const head = await desk.open('Bonjour, je suis Camille.');
    const merged = await desk.open('Bonsoir.');
    await desk.call('POST', `/api/v1/conversations/${head.id}/merge`, { otherId: merged.id });
    await desk.write(merged, question);
    const { id, text } = await eventually(async () => {
      const { draftId } = await desk.conversation(head);
      const { body } = await desk.call('GET', `/api/v1/reply-drafts/${draftId}`);
      expect(body.evidence).toHaveLength(1);
      return body;
    });
    expect((await desk.call('POST', `/api/v1/reply-drafts/${id}/approve`, {})).status).toBe(201);
    expect((await desk.seenBy(merged)).at(-1)?.text).toBe(text);
    expect((await desk.seenBy(head)).map((one) => one.text)).not.toContain(text);
    expect((await desk.conversation(head)).draftId).not.toBe(id);
  });

  it('hands over what no article answers, without a word to the visitor', async () => {
    const visit = await desk.open('Pouvez-vous réparer ma montre de plongée cette semaine ?');
    await eventually(async () => expect((await desk.conversation(visit)).status).toBe('handed_over'));
    expect((await desk.conversation(visit)).draftId).toBeNull();
    expect(await desk.seenBy(visit)).toEqual([]);
  });

  it('is judged by who may answer, in the own organisation', async () => {
    const draft = await suggested(await desk.open(question));
    expect((await viewer.call('GET', draftPath(draft))).status).toBe(200);
    for (const act of ['/approve', '/refuse']) {
      expect(
        (await viewer.call('POST', draftPath(draft, act), act === '/approve' ? {} : undefined)).status,
      ).toBe(403);
      expect(
        (await other.call('POST', draftPath(draft, act), act === '/approve' ? {} : undefined)).status,
      ).toBe(404);
    }
    expect((await other.call('GET', draftPath(draft))).status).toBe(404);
  });
});
