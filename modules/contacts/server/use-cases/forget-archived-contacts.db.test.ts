import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { jobPrincipal, type Scope } from '#kernel/scope';
import { type Registered, registerOrganisation, type TestApp, testApp } from '#testkit';
import { contactSummaries } from './contact-summaries.ts';
import { forgetArchivedContacts } from './forget-archived-contacts.ts';
import { scoreInterest } from './score-interest.ts';
import { touchContact } from './touch-contact.ts';

const dayMs = 24 * 60 * 60 * 1_000;
let app: TestApp;
let shop: Registered;

beforeAll(async () => {
  app = await testApp();
});
beforeEach(async () => {
  shop = await registerOrganisation(app);
});
afterAll(() => app.stop());

/** Access tokens end long before 30 days do. */
async function signIn(): Promise<void> {
  const { email, password } = shop;
  const reply = await app.call('POST', '/api/v1/auth/login', { body: { email, password } });
  shop = { ...shop, token: reply.body.accessToken };
}
const call = (method: 'GET' | 'POST' | 'DELETE', path: string, body?: unknown) =>
  app.call(method, `/api/v1/contacts${path}`, { token: shop.token, body });
const within = <T>(act: (scope: Scope) => Promise<T>): Promise<T> =>
  app.installation.services.scopes.withOrg(jobPrincipal(shop.organisationId, 'test'), act);

/** A contact with a row in every table. @returns its id */
async function create(name = 'Camille Laurent'): Promise<string> {
  const identities = [{ kind: 'email', value: `${name.replace(' ', '.')}@boite.example` }];
  const given = { name, company: 'Boîte', tags: ['mariage'], customFields: { city: 'Annecy' }, identities };
  const { id } = (await call('POST', '', given)).body;
  expect((await call('POST', `/${id}/notes`, { text: `${name} rappelle lundi` })).status).toBe(201);
  await within((scope) => scoreInterest(scope, id, [{ code: 'asked_price', points: 20 }], 'test'));
  return id;
}

async function passDays(days: number): Promise<void> {
  app.clock.advance(days * dayMs);
  await forgetArchivedContacts(app.installation.services);
  await signIn();
}

/** Everything that the tables of this module hold of the organisation, as text. */
async function stored(): Promise<string> {
  const tables = await app.database.query<{ name: string }>(
    `select relname as name from pg_class where relkind = 'r' and relname ~ '^contact' and relnamespace = 'public'::regnamespace`,
  );
  const rows = await Promise.all(
    tables.map(({ name }) =>
      app.database.query<{ text: string }>(`select t::text as text from ${name} t where org_id = $1`, [
        shop.organisationId,
      ]),
    ),
  );
  return rows
    .flat()
    .map(({ text }) => text)
    .join('\n');
}

const summaryOf = async (id: string) => (await within((scope) => contactSummaries(scope, [id]))).get(id);

describe('an archived contact', () => {
  it('can be restored for 30 days, and is not found from then on', async () => {
    const [id, late] = [await create(), await create('Inès Berthollet')];
    await call('DELETE', `/${id}`);
    await passDays(29);
    expect((await call('POST', `/${id}/restore`)).body).toMatchObject({
      name: 'Camille Laurent',
      interest: 20,
    });
    await call('DELETE', `/${late}`);
    app.clock.advance(30 * dayMs);
    await signIn();
    expect((await call('POST', `/${late}/restore`)).status).toBe(404);
  });

  it('leaves after 30 days an id with a name that says nothing, and no word about who it was', async () => {
    const id = await create();
    const kept = await create('Zoé Kérouédan');
    await call('DELETE', `/${id}`);
    await passDays(30);
    const text = await stored();
    expect(text).toContain('Zoé');
    for (const word of ['Camille', 'camille', 'laurent']) expect(text).not.toContain(word);
    expect(await summaryOf(id)).toMatchObject({
      name: `Ancien contact ${id.slice(-4).toUpperCase()}`,
      interest: 0,
      stage: null,
    });
    expect((await call('POST', `/${id}/restore`)).status).toBe(404);
    expect((await call('GET', `/${id}`)).status).toBe(404);
    expect((await call('GET', `/${kept}`)).body.name).toBe('Zoé Kérouédan');
  });

  it('takes along who became part of it, and what the merge had noted', async () => {
    const [id, part] = [await create(), await create('Noémie Vasseur')];
    expect((await call('POST', `/${id}/merge`, { otherId: part })).status).toBe(200);
    await call('DELETE', `/${id}`);
    await passDays(30);
    expect(await stored()).not.toMatch(/Camille|Noémie/i);
    expect((await summaryOf(part))?.name).toMatch(/^Ancien contact/);
  });

  it('is a contact again, without its past, when they write again', async () => {
    const id = await create();
    await call('DELETE', `/${id}`);
    await passDays(31);
    await within((scope) => touchContact(scope, id));
    await passDays(1);
    expect((await call('GET', `/${id}`)).body).toMatchObject({
      name: `Ancien contact ${id.slice(-4).toUpperCase()}`,
      interest: 0,
      identities: [],
      tags: [],
    });
  });

  it('is forgotten once, and nobody else is', async () => {
    const theirs = shop;
    const id = await create();
    shop = await registerOrganisation(app);
    await call('DELETE', `/${await create('Hugo Robin')}`);
    await passDays(30);
    const before = await stored();
    await passDays(1);
    expect(await stored()).toBe(before);
    shop = theirs;
    await signIn();
    expect((await call('GET', `/${id}`)).body.name).toBe('Camille Laurent');
  });
});
