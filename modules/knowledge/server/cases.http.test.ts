import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually, type Registered, registerOrganisation, type TestApp, testApp } from '#testkit';

const path = '/api/v1/knowledge';
let app: TestApp;
let shop: Registered;

beforeAll(async () => {
  app = await testApp();
  shop = await registerOrganisation(app);
});
afterAll(() => app.stop());

type Method = Parameters<TestApp['call']>[0];
const call = (method: Method, to: string, body?: unknown, who = shop) =>
  app.call(method, to.startsWith('/api') ? to : `${path}${to}`, { token: who.token, body });
const belgium = {
  title: 'Livraison en Belgique',
  body: 'Oui, nous livrons en Belgique en trois jours.',
  language: 'fr',
};

async function check(change: object, who = shop) {
  const started = await call('POST', '/checks', change, who);
  expect(started.status, started.text).toBe(202);
  return eventually(async () => {
    const { body } = await call('GET', `/checks/${started.body.id}`, undefined, who);
    expect(body.status).toBe('done');
    return body;
  });
}

describe('a case', () => {
  it('is kept once for a question, without addresses and telephone numbers, and says how it stands', async () => {
    const article = (await call('POST', '/articles', belgium)).body;
    const question = 'Livrez-vous en Belgique ? Mon adresse : ana@exemple.fr, 06 12 34 56 78';
    const kept = await call('POST', '/cases', { question, expects: 'answered', articleId: article.id });
    expect(kept.status, kept.text).toBe(201);
    expect(kept.body.question).not.toMatch(/exemple\.fr|06 12/);
    expect(kept.body).toMatchObject({ article: { id: article.id, title: belgium.title }, last: null });
    const again = await call('POST', '/cases', { question, expects: 'answered', articleId: article.id });
    expect(again.body.id).toBe(kept.body.id);
    expect(await check({ kind: 'none' })).toMatchObject({ total: 1, done: 1, differences: [] });
    const [listed] = (await call('GET', '/cases?result=passes&search=belgique')).body.items;
    expect(listed).toMatchObject({ id: kept.body.id, last: { passes: true, action: 'answered' } });
    const changed = await call('PATCH', `/cases/${kept.body.id}`, { expects: 'handed_over' });
    expect(changed.body).toMatchObject({ expects: 'handed_over', article: null, last: null });
    expect((await call('DELETE', `/cases/${kept.body.id}`)).status).toBe(204);
    expect((await call('DELETE', `/cases/${kept.body.id}`)).body.code).toBe('knowledge.case_not_found');
  });

  it('comes from a mark in the inbox, and goes when the mark is taken back', async () => {
    const who = await registerOrganisation(app);
    const article = (await call('POST', '/articles', belgium, who)).body;
    const channel = (await call('POST', '/api/v1/channels', { kind: 'website', name: 'Site' }, who)).body;
    const opened = await app.call('POST', `/api/v1/widget/${channel.key}/conversations`, {
      body: { clientId: randomUUID(), text: 'Bonjour, livrez-vous en Belgique ?' },
    });
    const decisions = `/api/v1/conversations/${opened.body.conversation.id}/decisions`;
    const decision = await eventually(async () => {
      const [first] = (await call('GET', decisions, undefined, who)).body.items;
      expect(first?.action).toBe('answered');
      return first;
    });
    const mark = (given: string | null) =>
      call('PUT', `/api/v1/decisions/${decision.id}/mark`, { mark: given }, who);
    const cases = async () => (await call('GET', '/cases', undefined, who)).body.items;
    await mark('right');
    expect(await cases()).toMatchObject([
      { expects: 'answered', article: { id: article.id }, conversationId: opened.body.conversation.id },
    ]);
    await mark('wrong');
    expect(await cases()).toMatchObject([{ expects: 'handed_over', article: null }]);
    await mark(null);
    expect(await cases()).toEqual([]);
  });
});

describe('a change', () => {
  it('is checked before it is published: what would be answered differently is told, and nothing changes', async () => {
    const who = await registerOrganisation(app);
    const article = (await call('POST', '/articles', belgium, who)).body;
    const other = {
      title: 'Retours',
      body: 'Vous avez quatorze jours pour nous retourner un article.',
      language: 'fr',
    };
    await call('POST', '/articles', other, who);
    await call(
      'POST',
      '/cases',
      { question: 'Livrez-vous en Belgique ?', expects: 'answered', articleId: article.id },
      who,
    );
    await call(
      'POST',
      '/cases',
      { question: 'Combien de jours pour retourner un article ?', expects: 'answered' },
      who,
    );
    const archived = await check({ kind: 'archive', articleIds: [article.id] }, who);
    expect(archived.differences).toMatchObject([
      {
        question: 'Livrez-vous en Belgique ?',
        before: { action: 'answered', passes: true, sources: [belgium.title] },
        after: { action: 'handed_over', passes: false, sources: [] },
      },
    ]);
    const reworded = {
      ...belgium,
      kind: 'article',
      articleId: article.id,
      body: 'Nous livrons en Belgique en dix jours.',
    };
    const [difference] = (await check(reworded, who)).differences;
    expect(difference.after).toMatchObject({ action: 'answered', passes: true });
    expect(difference.after.text).toContain('dix jours');
    expect((await check({ ...belgium, kind: 'article', articleId: article.id }, who)).differences).toEqual(
      [],
    );
    expect((await call('GET', `/articles/${article.id}`, undefined, who)).body.version).toBe(1);
  });

  it('is done at once where there is no case, and a check that runs can be cancelled', async () => {
    const who = await registerOrganisation(app);
    const none = await call('POST', '/checks', { kind: 'none' }, who);
    expect(none.body).toMatchObject({ status: 'done', total: 0 });
    expect((await call('POST', `/checks/${none.body.id}/cancel`, undefined, who)).body.status).toBe('done');
    const strange = await call('GET', `/checks/${none.body.id}`);
    expect([strange.status, strange.body.code]).toEqual([404, 'knowledge.check_not_found']);
  });
});

describe('a resolved conversation', () => {
  it('proposes what the member answered as the article that its question lacks', async () => {
    const who = await registerOrganisation(app);
    const channel = (await call('POST', '/api/v1/channels', { kind: 'website', name: 'Site' }, who)).body;
    const opened = await app.call('POST', `/api/v1/widget/${channel.key}/conversations`, {
      body: {
        clientId: randomUUID(),
        text: 'Gravez-vous des harmonicas ?',
        visitor: { name: 'Ana Petit', email: 'ana@exemple.fr' },
      },
    });
    const questions = async () => (await call('GET', '/questions', undefined, who)).body.items;
    const [question] = await eventually(async () => {
      const found = await questions();
      expect(found).toHaveLength(1);
      return found;
    });
    expect(question.proposal).toBeNull();
    const conversation = `/api/v1/conversations/${opened.body.conversation.id}`;
    const text =
      'Bonjour Ana,\n\nOui, nous gravons les harmonicas, jusqu’à vingt caractères. Je vous rappelle au 06 12 34 56 78.\n\nCordialement,\nOdile Martin';
    await call('POST', `${conversation}/messages`, { clientId: randomUUID(), text }, who);
    await call('PATCH', conversation, { status: 'resolved' }, who);
    const [proposed] = await questions();
    expect(proposed.proposal).toEqual({
      title: 'Gravez-vous des harmonicas ?',
      body: 'Oui, nous gravons les harmonicas, jusqu’à vingt caractères. Je vous rappelle au ….',
    });
    const accepted = await call(
      'POST',
      `/questions/${proposed.id}/accept`,
      { body: 'Oui, jusqu’à vingt caractères.' },
      who,
    );
    expect([accepted.status, accepted.body.status]).toEqual([201, 'published']);
    expect((await questions())[0]).toMatchObject({ status: 'answered', articleId: accepted.body.id });
    const stranger = await call('POST', `/questions/${proposed.id}/accept`, {});
    expect(stranger.status).toBe(404);
  });
});
