import { randomUUID } from 'node:crypto';
import { afterAll, expect } from 'vitest';
import { eventually, testApp } from '#testkit';
import { testDesk, type Visit } from './desk.fixture.ts';

const belgium = 'Oui, nous livrons en Belgique, à domicile ou en point relais.';
export const articles = [
  { title: 'Livraison en Belgique', body: `# Belgique\n\n${belgium} Comptez 3 à 4 jours.\n`, language: 'fr' },
  { title: 'Prix de la gravure', body: 'La gravure d’un prénom coûte 12 € par objet.', language: 'fr' },
  {
    title: 'Opening hours',
    body: 'The shop is open from Tuesday to Saturday, from 10 am to 7 pm.',
    language: 'en',
  },
];

/** For a file of tests: a desk that knows three articles, and a visitor's and a member's ways there. */
export async function openAnsweringDesk() {
  const app = await testApp();
  afterAll(() => app.stop());
  const { owner, channelKey: key, channelId, call: member, open, conversation } = await testDesk(app);
  for (const article of articles)
    expect((await member('POST', '/api/v1/knowledge/articles', article)).status).toBe(201);
  const messages = ({ id }: Visit) => `/api/v1/widget/${key}/conversations/${id}/messages`;
  const write = (visit: Visit, text: string, clientId: string = randomUUID()) =>
    app.call('POST', messages(visit), { token: visit.token, body: { clientId, text } });
  const read = (visit: Visit, after = visit.firstId) =>
    app.call('GET', `${messages(visit)}?after=${after}`, { token: visit.token });
  /** The decisions of a conversation once there are so many, newest first. */
  const decisions = (visit: Visit, count = 1) =>
    eventually(async () => {
      const { body } = await member('GET', `/api/v1/conversations/${visit.id}/decisions`);
      expect(body.items).toHaveLength(count);
      return body.items;
    });
  return { app, owner, key, channelId, member, open, conversation, write, read, decisions };
}
