import { expect, it } from 'vitest';
import { openDesks } from './desk.fixture.ts';

const { app, desk, other, colleague } = await openDesks();

const history = async ({ owner } = desk) =>
  (await app.call('GET', '/api/v1/organisation/history?limit=100', { token: owner.token })).body.items;
const article = { title: 'Livraison', body: 'Nous livrons lundi.', language: 'fr', status: 'published' };

it('what members change about channels, the assistant and articles stands in their organisation’s history', async () => {
  const articles = '/api/v1/knowledge/articles';
  await desk.call('PATCH', `/api/v1/channels/${desk.channelId}`, { name: 'Vitrine' });
  await desk.call('PATCH', '/api/v1/assistant', { mode: 'suggest' });
  const { id } = (await colleague.call('POST', articles, article)).body;
  await colleague.call('PATCH', `${articles}/${id}`, { body: 'Nous livrons mardi.' });
  await desk.call('DELETE', `${articles}/${id}`);
  expect((await desk.call('POST', `${articles}/${id}/restore`)).status).toBe(200);

  const lines = (await history()).slice(0, 6);
  expect(lines.map(({ kind }: { kind: string }) => kind)).toEqual([
    'article_restored',
    'article_archived',
    'article_changed',
    'article_created',
    'assistant_changed',
    'channel_changed',
  ]);
  expect(lines[3]).toMatchObject({ actor: { id: colleague.userId }, person: null });
  expect(lines[3].ip).not.toBe('');
  expect(JSON.stringify(await history(other))).not.toContain('article_');
});

it('is no matter of anybody’s own account, and nothing is kept of what was refused or changed nothing', async () => {
  const own = await app.call('GET', '/api/v1/me/security-events', { token: colleague.token });
  expect(JSON.stringify(own.body)).not.toContain('article_');
  const before = (await history()).length;
  await other.call('PATCH', `/api/v1/channels/${desk.channelId}`, { name: 'Autre' });
  await colleague.call('PATCH', '/api/v1/assistant', { mode: 'off' });
  expect((await history()).length).toBe(before);
});
