import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestApp, testApp } from '#testkit';
import { type TestDesk, testDesk } from './desk.fixture.ts';
import { answerConversation } from './use-cases/answer-conversation.ts';

let app: TestApp;
let desk: TestDesk;
beforeAll(async () => {
  // It understands nothing until the test says so.
  app = await testApp({ role: 'api' });
  desk = await testDesk(app);
});
afterAll(() => app.stop());

const waitsFor = async (id: string) => {
  const [row] = await app.database.query<{ awaits_since: Date | null }>(
    'select awaits_since from conversations where id = $1',
    [id],
  );
  return row?.awaits_since ?? null;
};
const understand = (id: string) =>
  answerConversation(app.installation.services, desk.owner.organisationId, id);

describe('a message that a member answers before it is understood', () => {
  it('waits for nobody when it is understood', async () => {
    const visit = await desk.open('Mon colis est perdu, que faites-vous ?');
    const body = { clientId: randomUUID(), text: 'Je vous en renvoie un.' };
    const sent = await desk.call('POST', `/api/v1/conversations/${visit.id}/messages`, body);
    expect(sent.status).toBe(201);
    await understand(visit.id);
    expect((await desk.conversation(visit)).language).toBe('fr');
    expect(await waitsFor(visit.id)).toBeNull();
  });

  it('waits for a person again with the next one', async () => {
    const visit = await desk.open('Mon colis est perdu, que faites-vous ?');
    const body = { clientId: randomUUID(), text: 'Je vous en renvoie un.' };
    await desk.call('POST', `/api/v1/conversations/${visit.id}/messages`, body);
    await desk.write(visit, 'Quand arrive-t-il ?');
    await understand(visit.id);
    expect(await waitsFor(visit.id)).not.toBeNull();
  });
});
