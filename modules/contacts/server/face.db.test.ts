import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { jobPrincipal, type Scope } from '#kernel/scope';
import {
  claimIdentities,
  contactSummaries,
  demoContactId,
  openContact,
  scoreInterest,
  setContactLanguage,
  touchContact,
} from '#modules/contacts';
import { type Registered, registerOrganisation, type TestApp, testApp } from '#testkit';
import { demoPeople } from './demo/people.ts';
import { seedDemoPeople } from './demo/seed-demo-people.ts';

let app: TestApp;
let shop: Registered;

beforeAll(async () => {
  app = await testApp({ demo: true });
});
beforeEach(async () => {
  shop = await registerOrganisation(app);
});
afterAll(() => app.stop());

function within<T>(act: (scope: Scope) => Promise<T>, orgId = shop.organisationId): Promise<T> {
  app.clock.advance(1_000);
  return app.installation.services.scopes.withOrg(jobPrincipal(orgId, 'test'), act);
}
const call = (method: 'GET' | 'POST' | 'DELETE', path: string, body?: unknown) =>
  app.call(method, `/api/v1/contacts${path}`, { token: shop.token, body });
const read = async (id: string) => (await call('GET', `/${id}`)).body;
const proposals = async () => (await call('GET', '/merge-proposals')).body.items;
/** What a transaction tells. */
async function toldBy(act: (scope: Scope) => Promise<unknown>): Promise<{ type: string; data: unknown }[]> {
  const told: { type: string; data: unknown }[] = [];
  await within((scope) =>
    act({
      ...scope,
      emit: (event, data) => void told.push({ type: event.type, data: event.data.parse(data) }),
    }),
  );
  return told;
}

let visitors = 0;
const visitor = (handle = `visit-${++visitors}`) => ({
  name: `Visiteur ${visitors}`,
  language: null,
  identities: [{ kind: 'website', value: handle }],
});
const open = (given = visitor()) => within((scope) => openContact(scope, given));
const phone = { kind: 'phone', value: '06 12 34 56 78' };
const normalPhone = { kind: 'phone', value: '+33612345678' };

describe('opening', () => {
  it('creates a contact that is no lead yet', async () => {
    const id = await open({ ...visitor('opening'), name: 'Visiteur A1' });
    expect(await read(id)).toMatchObject({
      name: 'Visiteur A1',
      stage: null,
      interest: 0,
      identities: [{ kind: 'website', value: 'opening', verifiedBy: 'channel' }],
    });
  });

  it('gives the contact that the channel has seen before', async () => {
    const id = await open(visitor('same'));
    expect(await open(visitor('same'))).toBe(id);
  });
});

describe('a claim', () => {
  it('is kept, normalised and unproved, and told as new once', async () => {
    const id = await open();
    expect(await within((scope) => claimIdentities(scope, id, [phone, phone]))).toEqual([normalPhone]);
    expect(await within((scope) => claimIdentities(scope, id, [phone]))).toEqual([]);
    expect((await read(id)).identities).toContainEqual({ ...normalPhone, verifiedBy: null });
  });

  it('that cannot be an identity is passed over', async () => {
    const id = await open();
    expect(await within((scope) => claimIdentities(scope, id, [{ kind: 'phone', value: '12' }]))).toEqual([]);
  });

  it('of another contact’s identity merges nobody and proposes it, once for ever', async () => {
    const owner = (await call('POST', '', { name: 'Camille', identities: [phone] })).body;
    const id = await open();
    expect(await within((scope) => claimIdentities(scope, id, [phone]))).toEqual([normalPhone]);
    expect((await read(id)).id).toBe(id);
    const [proposal, ...more] = await proposals();
    expect(more).toEqual([]);
    expect(proposal).toMatchObject({ contact: { id: owner.id }, other: { id }, identity: normalPhone });
    expect((await call('DELETE', `/merge-proposals/${proposal.id}`)).status).toBe(204);
    await call('POST', `/${id}/identities/remove`, phone);
    await within((scope) => claimIdentities(scope, id, [phone]));
    expect(await proposals()).toEqual([]);
  });

  it('of what another visitor merely claims proposes it, too', async () => {
    const [first, second] = [await open(), await open()];
    await within((scope) => claimIdentities(scope, first, [phone]));
    await within((scope) => claimIdentities(scope, second, [phone]));
    expect(await proposals()).toMatchObject([{ contact: { id: first }, other: { id: second } }]);
  });

  it('keeps an identity from nobody who proves it', async () => {
    const id = await open();
    await within((scope) => claimIdentities(scope, id, [phone]));
    expect((await call('POST', '', { name: 'Camille', identities: [phone] })).status).toBe(201);
    expect(await proposals()).toHaveLength(1);
  });

  it('does not make a contact grow without end', async () => {
    const id = await open();
    const claims = Array.from({ length: 80 }, (_, index) => ({
      kind: 'email',
      value: `a${index}@b.example`,
    }));
    await within((scope) => claimIdentities(scope, id, claims));
    expect((await read(id)).identities).toHaveLength(50);
  });
});

describe('scoring', () => {
  it('makes a lead, says why, and counts each sign of a source once', async () => {
    const id = await open();
    const signs = [
      { code: 'left_phone', points: 25 },
      { code: 'asked_delivery', points: 15 },
    ];
    await within((scope) => scoreInterest(scope, id, signs, 'conversation:1'));
    await within((scope) => scoreInterest(scope, id, signs, 'conversation:1'));
    const lead = await read(id);
    expect(lead).toMatchObject({ stage: 'new', interest: 40 });
    expect(lead.reasons.map(({ code }: { code: string }) => code).toSorted()).toEqual([
      'asked_delivery',
      'left_phone',
    ]);
    await within((scope) => scoreInterest(scope, id, signs, 'conversation:2'));
    expect(await read(id)).toMatchObject({ interest: 80 });
  });

  it('stays between 0 and 100', async () => {
    const id = await open();
    await within((scope) => scoreInterest(scope, id, [{ code: 'negative_tone', points: -15 }], 'one'));
    // Annoyance alone makes nobody a lead.
    expect(await read(id)).toMatchObject({ interest: 0, stage: null });
    await within((scope) => scoreInterest(scope, id, [{ code: 'asked_quote', points: 135 }], 'two'));
    expect((await read(id)).interest).toBe(100);
  });

  it('leaves a stage that a member gave', async () => {
    const { id } = (await call('POST', '', { name: 'Camille', stage: 'won' })).body;
    await within((scope) => scoreInterest(scope, id, [{ code: 'came_back', points: 20 }], 'one'));
    expect((await read(id)).stage).toBe('won');
  });

  it('at the same time from two messages loses neither', async () => {
    const id = await open();
    await Promise.all(
      ['a', 'b', 'c', 'd'].map((source) =>
        within((scope) => scoreInterest(scope, id, [{ code: 'asked_price', points: 20 }], source)),
      ),
    );
    expect((await read(id)).interest).toBe(80);
  });
});

describe('what is told', () => {
  it('is one event a transaction, of how the contact stands at its end', async () => {
    const told = await toldBy(async (scope) => {
      const id = await openContact(scope, visitor());
      await claimIdentities(scope, id, [phone]);
      await setContactLanguage(scope, id, 'fr');
      await scoreInterest(scope, id, [{ code: 'left_phone', points: 25 }], 'one');
    });
    expect(told).toMatchObject([
      { type: 'contacts.contact_created', data: { contact: { interest: 25, stage: 'new', language: 'fr' } } },
    ]);
  });

  it('is nothing when a repeat changed nothing', async () => {
    const id = await open();
    const score = (scope: Scope) => scoreInterest(scope, id, [{ code: 'left_phone', points: 25 }], 'one');
    expect(await toldBy(score)).toMatchObject([
      { type: 'contacts.contact_updated', data: { contactId: id } },
    ]);
    expect(await toldBy(score)).toEqual([]);
    expect(await toldBy((scope) => touchContact(scope, id))).toEqual([]);
  });
});

describe('a contact who writes again', () => {
  it('was seen then', async () => {
    const id = await open();
    app.clock.advance(60_000);
    await within((scope) => touchContact(scope, id));
    expect((await read(id)).lastSeenAt).toBe(app.clock.now().toISOString());
  });

  it('is back when they were archived', async () => {
    const id = await open();
    await call('DELETE', `/${id}`);
    await within((scope) => touchContact(scope, id));
    expect((await read(id)).id).toBe(id);
  });
});

describe('summaries', () => {
  it('are those of this organisation, archived contacts included', async () => {
    const [id, archived] = [await open(), await open()];
    await call('DELETE', `/${archived}`);
    const stranger = await registerOrganisation(app);
    const summaries = (orgId: string) => within((scope) => contactSummaries(scope, [id, archived]), orgId);
    expect((await summaries(shop.organisationId)).get(id)).toMatchObject({ id, interest: 0, stage: null });
    expect((await summaries(shop.organisationId)).size).toBe(2);
    expect((await summaries(stranger.organisationId)).size).toBe(0);
  });
});

describe('the demo shop', () => {
  it('has its people once, under the ids that other modules expect, however often it is seeded', async () => {
    await seedDemoPeople(app.installation.services);
    const found = await app.database.query<{ id: string; org_id: string; name: string; interest: number }>(
      `select c.id, c.org_id, c.name, c.interest from contacts c join contact_notes n on n.contact_id = c.id
       where c.org_id = (select m.organisation_id from memberships m join users u on u.id = m.user_id where u.email like 'demo@%')
       group by 1, 2, 3, 4`,
    );
    expect(found).toHaveLength(demoPeople.filter(({ notes }) => notes.length > 0).length);
    const ines = demoPeople[0];
    const orgId = found[0]?.org_id ?? '';
    const id = await within(async (scope) => demoContactId(scope, ines?.key ?? ''), orgId);
    expect(found.find((row) => row.id === id)).toMatchObject({ name: ines?.name, interest: ines?.interest });
  });
});
