import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { newId } from '#kernel/ids';
import { jobPrincipal, type Scope } from '#kernel/scope';
import { registerOrganisation, type TestApp, testApp } from '#testkit';
import { rulesEngine, type Stage } from '../../contract/index.ts';
import { createContact } from './create-contact.ts';
import { getContact } from './get-contact.ts';
import { keepClass } from './keep-class.ts';
import { listContacts } from './list-contacts.ts';
import { settleClass } from './settle-class.ts';
import { updateContact } from './update-contact.ts';

let app: TestApp;
let orgId: string;
let id: string;
const conversationId = newId();

beforeAll(async () => {
  app = await testApp();
});
beforeEach(async () => {
  orgId = (await registerOrganisation(app)).organisationId;
  const person = { name: 'Camille', stage: 'new', identities: [] } as const;
  id = (await within((scope) => createContact(scope, { ...person, identities: [] }))).id;
});
afterAll(() => app.stop());

/** One transaction, a second after the one before it. */
function within<T>(act: (scope: Scope) => Promise<T>): Promise<T> {
  app.clock.advance(1_000);
  return app.installation.services.scopes.withOrg(jobPrincipal(orgId, 'test'), act);
}
const reasons = [{ rule: 'wants' as const, text: null, messageId: newId(), quote: 'Il me faut une table' }];
const found = (stage: Stage | null, given = {}) => ({
  id: newId(),
  stage,
  engine: rulesEngine,
  conversationId,
  reasons: stage ? reasons : [],
  ...given,
});
const keep = (stage: Stage | null, given = {}) =>
  within((scope) => keepClass(scope, id, found(stage, given)));
const contact = () => within((scope) => getContact(scope, id));
const settle = (outcome: 'applied' | 'dismissed') =>
  within(async (scope) =>
    settleClass(scope, id, { id: (await getContact(scope, id)).class?.id ?? '', outcome }),
  );

it('a class moves nobody, and says its reasons and its age', async () => {
  await keep('qualified');
  const { stage, class: kept } = await contact();
  expect(stage).toBe('new');
  expect(kept).toMatchObject({ stage: 'qualified', from: 'new', reasons, waits: true, outcome: null });
  await keep('qualified');
  expect((await contact()).class).toEqual(kept);
});

it('what says nothing replaces nothing that says something, in this conversation or another', async () => {
  await keep('qualified');
  await keep(null);
  await keep(null, { conversationId: newId() });
  expect((await contact()).class?.stage).toBe('qualified');
});

it('a stage that a person set stays, and nothing waits for them', async () => {
  await keep('qualified');
  await within((scope) => updateContact(scope, id, { stage: 'lost' }));
  expect((await contact()).class).toMatchObject({ stage: 'qualified', waits: false });
  expect([await settle('applied'), (await contact()).stage]).toEqual([false, 'lost']);
});

it('what was dismissed is not proposed by the rules again, another stage is', async () => {
  await keep('qualified');
  expect([await settle('dismissed'), await settle('applied')]).toEqual([true, false]);
  await keep('qualified', { reasons: [...reasons, ...reasons] });
  expect((await contact()).class).toMatchObject({ outcome: 'dismissed', waits: false });
  await keep('won');
  expect((await contact()).class).toMatchObject({ stage: 'won', outcome: null, waits: true });
  expect([await settle('applied'), (await contact()).stage]).toEqual([true, 'won']);
});

it('who was won is not proposed to be new or only qualified, and may be lost', async () => {
  await within((scope) => updateContact(scope, id, { stage: 'won' }));
  for (const [stage, waits] of [
    ['new', false],
    ['qualified', false],
    ['lost', true],
  ] as const) {
    await keep(stage);
    expect((await contact()).class).toMatchObject({ stage, waits });
  }
});

it('what is told twice is kept once', async () => {
  const proposal = { id: newId(), engine: 'openai.model' };
  await keep('won', proposal);
  const { class: kept } = await contact();
  await settle('dismissed');
  await keep('won', proposal);
  expect((await contact()).class).toEqual({ ...kept, outcome: 'dismissed', waits: false });
});

it('contacts are listed by their class as it is now', async () => {
  const listed = async (stage: Stage) => {
    const query = { class: stage, limit: 10, sort: 'recent' } as const;
    return (await within((scope) => listContacts(scope, query))).items.map((one) => one.id);
  };
  await keep('qualified');
  expect([await listed('qualified'), await listed('won')]).toEqual([[id], []]);
  await keep('won', { conversationId: newId() });
  expect([await listed('qualified'), await listed('won')]).toEqual([[], [id]]);
});
