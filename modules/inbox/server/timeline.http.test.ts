import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually, type Registered, registerOrganisation, type TestApp, testApp } from '#testkit';

let app: TestApp;
let owner: Registered;
let key: string;
beforeAll(async () => {
  app = await testApp();
  owner = await registerOrganisation(app);
  key = (await member('POST', '/api/v1/channels', { kind: 'website', name: 'Boutique' })).key;
});
afterAll(() => app.stop());

const member = async (method: 'GET' | 'POST', path: string, body?: object) =>
  (await app.call(method, path, { token: owner.token, ...(body && { body }) })).body;

async function opened() {
  const body = { clientId: randomUUID(), text: 'Bonjour' };
  const { conversation } = await member('POST', `/api/v1/widget/${key}/conversations`, body);
  const { contact } = await member('GET', `/api/v1/conversations/${conversation.id}`);
  return { conversationId: conversation.id as string, contactId: contact.id as string };
}

interface Entry {
  readonly kind: string;
  readonly at: string;
  readonly vars: object;
}

const timeline = async (contactId: string): Promise<Entry[]> =>
  (await member('GET', `/api/v1/contacts/${contactId}/timeline`)).items;
const conversations = async (contactId: string) =>
  (await timeline(contactId)).filter(({ kind }) => kind === 'conversation').map(({ vars }) => vars);

describe('a contact’s timeline', () => {
  it('tells when a conversation began, and on which channel', async () => {
    const { contactId, conversationId } = await opened();
    expect(await conversations(contactId)).toEqual([{ conversationId, channel: 'Boutique' }]);
    const instants = (await timeline(contactId)).map(({ at }) => at);
    expect(instants).toEqual([...instants].sort().reverse());
  });

  it('tells the conversations of a contact that became part of it', async () => {
    const [one, other] = [await opened(), await opened()];
    await member('POST', `/api/v1/contacts/${one.contactId}/merge`, { otherId: other.contactId });
    await eventually(async () => expect(await conversations(one.contactId)).toHaveLength(2));
  });

  it('tells nothing of another contact', async () => {
    const [one, other] = [await opened(), await opened()];
    expect(JSON.stringify(await timeline(one.contactId))).not.toContain(other.conversationId);
  });
});
