import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jobPrincipal } from '#kernel/scope';
import { registerTool, startTask } from '#kernel/tasks';
import { eventually, type TestApp, testApp } from '#testkit';
import { echoTool } from '#testkit/echo-tool';
import { conversationSubject } from '../contract/index.ts';
import { type TestDesk, testDesk } from './desk.fixture.ts';

let app: TestApp;
let desk: TestDesk;
let other: TestDesk;
beforeAll(async () => {
  app = await testApp({ environment: { WELCOME_CREDITS: '100' } });
  registerTool(app.installation.services, echoTool);
  [desk, other] = [await testDesk(app), await testDesk(app)];
});
afterAll(() => app.stop());

async function pay(conversationId: string, text: string): Promise<string> {
  const principal = jobPrincipal(desk.owner.organisationId, 'test');
  const about = { kind: conversationSubject, id: conversationId };
  const asked = { tool: echoTool, input: { text }, about };
  const { id } = await startTask(app.installation.services, principal, asked, (_scope, effect) => effect());
  await eventually(async () =>
    expect((await desk.call('GET', `/api/v1/tasks/${id}`)).body.status).toBe('succeeded'),
  );
  return id;
}
const costs = async ({ id }: { id: string }, at = desk) =>
  at.call('GET', `/api/v1/conversations/${id}/costs`);

describe('a conversation', () => {
  it('says what it cost and for what, of the organisation alone', async () => {
    const visit = await desk.open('Bonjour', 'Camille');
    expect((await costs(visit)).body).toEqual({ credits: 0, items: [] });
    await pay(visit.id, 'un');
    await pay(visit.id, 'x'.repeat(1_001));
    const { body } = await costs(visit);
    expect(body).toEqual({ credits: 3, items: [{ tool: 'test.echo', tasks: 2, credits: 3 }] });
    expect((await costs(visit, other)).body.code).toBe('inbox.conversation_not_found');
  });

  it('is named in the list of tasks and in the month’s statement', async () => {
    const visit = await desk.open('Bonjour', 'Odile');
    const id = await pay(visit.id, 'deux');
    const about = { kind: conversationSubject, id: visit.id, name: 'Odile', path: `/inbox/${visit.id}` };
    expect((await desk.call('GET', `/api/v1/tasks/${id}`)).body.about).toEqual(about);
    const { month } = (await desk.call('GET', '/api/v1/credits/budgets')).body;
    const { items } = (await desk.call('GET', `/api/v1/credits/statements/subjects?month=${month}`)).body;
    expect(items[0]).toMatchObject({ about, cost: 1 });
  });

  it('into which another was merged counts for both', async () => {
    const [one, two] = [await desk.open('Bonjour'), await desk.open('Bonsoir')];
    await pay(one.id, 'trois');
    await pay(two.id, 'quatre');
    await desk.call('POST', `/api/v1/conversations/${one.id}/merge`, { otherId: two.id });
    for (const visit of [one, two]) expect((await costs(visit)).body.credits).toBe(2);
  });

  it('that is erased leaves what was paid, and none of its words', async () => {
    const visit = await desk.open('Bonjour');
    const id = await pay(visit.id, 'cinq');
    const { contact } = await desk.conversation(visit);
    await app.installation.services.dataDuties.eraseContact(desk.owner.organisationId, contact.id);
    expect((await desk.call('GET', `/api/v1/tasks/${id}`)).status).toBe(404);
    const { items } = (await desk.call('GET', '/api/v1/credits/entries?limit=100')).body;
    expect(items.some(({ taskId }: { taskId?: string }) => taskId === id)).toBe(true);
    const { month } = (await desk.call('GET', '/api/v1/credits/budgets')).body;
    const lines = (await desk.call('GET', `/api/v1/credits/statements/subjects?month=${month}`)).body.items;
    expect(lines[0].about).toEqual({ kind: conversationSubject, id: visit.id, name: null, path: null });
  });
});
