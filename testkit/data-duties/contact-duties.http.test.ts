import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually, type TestApp, testApp } from '#testkit';
import { openShop, type Shop } from '../route-matrix/shop.ts';
import { collect, countsOf, dump } from './rows.ts';

let app: TestApp;
beforeAll(async () => {
  app = await testApp();
});
afterAll(() => app.stop());

const duties = () => app.installation.services.dataDuties;

describe('a contact', () => {
  const name = 'Zéphyrine Quatrebarbes';
  const email = 'zephyrine@quatrebarbes.example';
  const traces = ['quatrebarbes', '+33698765432', '0698765432', '06 98 76 54 32'];

  /** Somebody who wrote, was noted, was merged, asked what nobody can answer, and whom everybody was told of. */
  async function zephyrine(shop: Shop): Promise<{ contactId: string; mergedId: string }> {
    const { token } = shop;
    const post = async (path: string, body: object) => (await app.call('POST', path, { token, body })).body;
    const text = `Je suis ${name}, 06 98 76 54 32, ${email}. Gravez-vous « Quatrebarbes » sur des tracteurs ?`;
    const opened = await post(`/api/v1/widget/${shop.channelKey}/conversations`, {
      clientId: randomUUID(),
      text,
      visitor: { name, email },
    });
    const path = `/api/v1/conversations/${opened.conversation.id}`;
    await eventually(async () => {
      const decided = await app.call('GET', `${path}/decisions`, { token });
      expect(decided.body.items).toHaveLength(1);
    });
    await post(`${path}/messages`, { clientId: randomUUID(), text: `Bonjour ${name}` });
    const { contact } = (await app.call('GET', path, { token })).body;
    await post(`/api/v1/contacts/${contact.id}/notes`, { text: `${name} a rappelé` });
    const merged = await post('/api/v1/contacts', {
      name: 'Z. Quatrebarbes',
      identities: [{ kind: 'phone', value: '06 98 76 54 32' }],
    });
    await post(`/api/v1/contacts/${contact.id}/merge`, { otherId: merged.id });
    return { contactId: contact.id, mergedId: merged.id };
  }

  it('is exported with what was said, noted and found out, and with nobody else', async () => {
    const shop = await openShop(app);
    const { contactId, mergedId } = await zephyrine(shop);
    for (const id of [contactId, mergedId]) {
      const rows = await collect(duties().exportContact(shop.organisationId, id));
      const text = JSON.stringify(rows);
      for (const trace of [email, '+33698765432', name, 'a rappelé', 'tracteurs'])
        expect(text).toContain(trace);
      // The passages that were considered are the shop's own words.
      const ofPeople = rows.map(({ table, row }) => (table === 'decisions' ? { ...row, parts: null } : row));
      expect(JSON.stringify(ofPeople)).not.toContain(shop.canary);
      expect(new Set(rows.map(({ table }) => table))).toEqual(
        new Set([
          'contacts',
          'contact_identities',
          'contact_notes',
          'contact_interest_events',
          'contact_stage_events',
          'contact_classes',
          'contact_merges',
          'conversations',
          'messages',
          'decisions',
        ]),
      );
    }
  });

  it('is erased without a trace in any table, and others stay', async () => {
    const shop = await openShop(app);
    const { organisationId } = shop;
    const before = (await countsOf(app, organisationId)).contacts;
    const { mergedId } = await zephyrine(shop);
    const told = await dump(app, organisationId);
    for (const trace of traces) expect(told).toContain(trace);
    await eventually(async () => expect(await dump(app)).toContain('public.live_events'));
    await duties().eraseContact(organisationId, mergedId);
    const left = (await dump(app, organisationId)).split('\n');
    for (const trace of traces) expect(left.filter((line) => line.includes(trace))).toEqual([]);
    expect((await countsOf(app, organisationId)).contacts).toBe(before);
    const still = await app.call('GET', `/api/v1/contacts/${shop.contactId}`, { token: shop.token });
    expect(still.status).toBe(200);
    await duties().eraseContact(organisationId, mergedId);
  });

  it('takes along a question that nobody else asked, and leaves one that others asked too', async () => {
    const shop = await openShop(app);
    const { token } = shop;
    const ask = async (text: string) => {
      const opened = await app.call('POST', `/api/v1/widget/${shop.channelKey}/conversations`, {
        body: { clientId: randomUUID(), text },
      });
      const path = `/api/v1/conversations/${opened.body.conversation.id}`;
      await eventually(async () => {
        const decided = await app.call('GET', `${path}/decisions`, { token });
        expect(decided.body.items).toHaveLength(1);
      });
      return (await app.call('GET', path, { token })).body.contact.id as string;
    };
    const shared = 'Louez-vous des montgolfières à la semaine ?';
    const questions = async (word: string) =>
      (await app.call('GET', `/api/v1/knowledge/questions?search=${word}`, { token })).body.items;
    await ask(shared);
    const contactId = await ask(shared);
    expect((await questions('montgolfieres'))[0].timesAsked).toBe(2);
    await duties().eraseContact(shop.organisationId, contactId);
    const [question] = await questions('montgolfieres');
    expect([question.timesAsked, question.conversationId]).toEqual([1, null]);
  });
});
