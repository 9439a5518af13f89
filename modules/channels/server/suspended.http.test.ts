import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually, registerOrganisation, type TestApp, testApp } from '#testkit';
import { type MailDesk, mailDesk } from './fixtures/mail-desk.fixture.ts';

let app: TestApp;
let desk: MailDesk;
let administrator: string;
beforeAll(async () => {
  app = await testApp({ mailIn: true, environment: { MAIL_DOMAIN: 'shop.example' } });
  administrator = (await registerOrganisation(app)).token;
  desk = await mailDesk(app);
});
afterAll(() => app.stop());

const suspend = async (suspended: boolean) => {
  const path = `/api/v1/admin/organisations/${desk.owner.organisationId}`;
  const reply = await app.call('PATCH', path, { token: administrator, body: { suspended } });
  expect(reply.body.suspended).toBe(suspended);
};
const code = ({ status, body }: { status: number; body: { code?: string } }) => [status, body?.code];
const closed = [503, 'inbox.organisation_suspended'];

describe('an organisation that is suspended', () => {
  it('answers no visitor, says so, and takes mail and messages again when it is back', async () => {
    const website = await desk.call('POST', '/api/v1/channels', { kind: 'website', name: 'Site' });
    const widget = `/api/v1/widget/${website.body.key}`;
    const first = { clientId: crypto.randomUUID(), text: 'Livrez-vous en Belgique ?' };
    const opened = await app.call('POST', `${widget}/conversations`, { body: first });
    expect(opened.status).toBe(201);
    const { visitorToken: token, conversation } = opened.body;
    const messages = `${widget}/conversations/${conversation?.id ?? opened.body.id}/messages`;
    await suspend(true);
    const body = { clientId: crypto.randomUUID(), text: 'Encore là ?' };
    expect(code(await app.call('GET', widget))).toEqual(closed);
    expect(code(await app.call('POST', `${widget}/conversations`, { body: first }))).toEqual(closed);
    expect(code(await app.call('POST', messages, { token, body }))).toEqual(closed);
    expect(code(await app.call('GET', messages, { token }))).toEqual(closed);
    const mail = { from: 'ann@client.example', subject: 'Horaires', text: 'Êtes-vous ouverts ?' };
    await expect(desk.write(mail)).rejects.toThrow(/450/);
    await suspend(false);
    expect((await app.call('POST', messages, { token, body })).status).toBe(201);
    await desk.write(mail);
    await desk.message('Êtes-vous ouverts');
  });

  it('keeps nobody else out', async () => {
    const other = await mailDesk(app);
    await suspend(true);
    await other.write({ from: 'ben@client.example', subject: 'Autre', text: 'Et vous, ouverts ?' });
    await other.message('Et vous');
    await suspend(false);
  });
});

describe('a contact who is erased', () => {
  it('leaves no mail that was caught, came back or waits, also where no conversation names it', async () => {
    const orgId = desk.owner.organisationId;
    const make = (name: string, email: string) =>
      desk.call('POST', '/api/v1/contacts', { name, identities: [{ kind: 'email', value: email }] });
    const contact = await make('Zoé', 'zoe.forget@client.example');
    expect(contact.status).toBe(201);
    const insert = (address: string) =>
      app.database.query(
        `insert into mail_messages (org_id, id, purpose, to_address, from_address, subject, reference_ids, attachment_ids,
           automatic, status, attempts, next_attempt_at, created_at)
         values ($1, gen_random_uuid(), 'test.mail', $2, 'a@shop.example', 'x', '{}', '{}', false, 'caught', 1, now(), now())`,
        [orgId, address],
      );
    await insert('Zoe.Forget@client.example');
    await insert('kept@client.example');
    await app.database.query(
      `insert into mail_suppressions (org_id, id, address, cause, created_at)
       values ($1, gen_random_uuid(), 'zoe.forget@client.example', 'bounced', now())`,
      [orgId],
    );
    await app.installation.services.dataDuties.eraseContact(orgId, contact.body.id);
    const left = (table: string, like: string) =>
      app.database.query(`select 1 from ${table} t where t::text ilike $1`, [`%${like}%`]);
    await eventually(async () => expect(await left('mail_messages', 'zoe.forget')).toEqual([]));
    expect(await left('mail_suppressions', 'zoe.forget')).toEqual([]);
    expect(await left('mail_messages', 'kept@client')).toHaveLength(1);
  });
});
