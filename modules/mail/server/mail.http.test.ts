import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jobPrincipal, type Scope } from '#kernel/scope';
import { eventually, type Registered, registerOrganisation, type TestApp, testApp } from '#testkit';
import { forgetMailTo, type MailRequest, messageIdOf, sendMail } from './index.ts';
import { claimMail } from './repo/mail.repo.ts';
import { forgetOldMail } from './use-cases/forget-old-mail.ts';
import { sweepWaitingMail } from './use-cases/sweep-waiting-mail.ts';

const dayMs = 24 * 60 * 60 * 1000;
let app: TestApp;
let administrator: Registered;
let owner: Registered;
beforeAll(async () => {
  app = await testApp();
  administrator = await registerOrganisation(app);
  owner = await registerOrganisation(app);
});
afterAll(() => app.stop());

const services = () => app.installation.services;
const within = <T>(act: (scope: Scope) => Promise<T>, { organisationId } = owner) =>
  services().scopes.withOrg(jobPrincipal(organisationId, 'test'), act);
const mail = (changes: Partial<MailRequest> = {}): MailRequest => ({
  to: { address: 'nadia@client.example', name: 'Nadia' },
  subject: 'Re: Livraison',
  text: 'Nous livrons en Belgique.',
  purpose: 'test.reply',
  ...changes,
});
const listed = async (query = '', { token } = owner) =>
  (await app.call('GET', `/api/v1/caught-mail${query}`, { token })).body.items;
const caught = (id: string) =>
  eventually(async () => {
    const found = (await listed('?limit=100')).find((one: { id: string }) => one.id === id);
    if (!found) throw new Error('Not caught yet.');
    return found;
  });

describe('a mail of an organisation', () => {
  it('is caught where there is no mail server, and opened with both of its parts', async () => {
    const html = '<p>Nous livrons en Belgique.</p>';
    const from = { address: 'boutique@shop.example', name: 'Maison Test' };
    const id = await within((scope) => sendMail(scope, mail({ html, from })));
    expect(await caught(id)).toMatchObject({
      to: 'Nadia <nadia@client.example>',
      from: 'Maison Test <boutique@shop.example>',
      subject: 'Re: Livraison',
      text: 'Nous livrons en Belgique.',
      purpose: 'test.reply',
    });
    const opened = await app.call('GET', `/api/v1/caught-mail/${id}`, { token: owner.token });
    expect(opened.body).toMatchObject({ html, messageId: `${id}@localhost` });
    expect(messageIdOf(services(), id)).toBe(opened.body.messageId);
  });

  it('does not exist when the transaction that wanted it failed', async () => {
    const before = (await listed('?limit=100')).length;
    const failing = within(async (scope) => {
      await sendMail(scope, mail({ subject: 'jamais' }));
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await listed('?limit=100')).toHaveLength(before);
  });

  it('is written once however often it is asked for under one reference', async () => {
    const ids = [];
    for (let turn = 0; turn < 3; turn += 1) {
      ids.push(await within((scope) => sendMail(scope, mail({ ref: 'message-1' }))));
    }
    expect(new Set(ids).size).toBe(1);
  });

  it('keeps to one line what would begin another header', async () => {
    const subject = 'Bonjour\r\nBcc: everybody@evil.example';
    const id = await within((scope) =>
      sendMail(scope, mail({ subject, to: { address: 'a@b.example', name: 'A\nB' } })),
    );
    expect(await caught(id)).toMatchObject({
      subject: 'Bonjour Bcc: everybody@evil.example',
      to: 'A B <a@b.example>',
    });
  });

  it('is found by its reader and its subject, page by page', async () => {
    for (const subject of ['Étagère une', 'Étagère deux']) {
      await caught(await within((scope) => sendMail(scope, mail({ subject }))));
    }
    expect(await listed('?search=etagere')).toHaveLength(2);
    expect(await listed('?search=ETAGERE%20u')).toHaveLength(1);
    expect(await listed('?search=%25')).toHaveLength(0);
    const first = await app.call('GET', '/api/v1/caught-mail?limit=1', { token: owner.token });
    const cursor = encodeURIComponent(first.body.nextCursor);
    const [second] = await listed(`?limit=1&cursor=${cursor}`);
    expect(second.id).not.toBe(first.body.items[0].id);
  });

  it('is sealed in the database, and what it said is forgotten after 30 days', async () => {
    const id = await within((scope) => sendMail(scope, mail({ text: 'un-secret-bien-gardé' })));
    await caught(id);
    const row = async () =>
      (
        await app.database.query<{ row: string; status: string }>(
          'select row_to_json(m)::text as row, status from mail_messages m where id = $1',
          [id],
        )
      )[0];
    expect((await row())?.row).not.toContain('un-secret');
    app.clock.advance(31 * dayMs);
    await forgetOldMail(services());
    expect(await row()).toMatchObject({ status: 'caught', row: expect.stringContaining('"body":null') });
    owner = await registerOrganisation(app);
    administrator = await signedIn(administrator);
  });

  it('is sent by another process when the one that held it has died', async () => {
    const id = await within(async (scope) => {
      const written = await sendMail(scope, mail());
      await claimMail(scope, 'mail_messages', { id: written, owner: written, leaseMs: 10_000 });
      return written;
    });
    await sweepWaitingMail(services());
    expect((await listed()).map((one: { id: string }) => one.id)).not.toContain(id);
    app.clock.advance(10_001);
    await sweepWaitingMail(services());
    expect((await caught(id)).id).toBe(id);
  });

  it('is taken away with the contact to whom it went', async () => {
    const id = await within((scope) => sendMail(scope, mail({ to: { address: 'Adieu@client.example' } })));
    await caught(id);
    await within((scope) => forgetMailTo(scope, ['adieu@client.example']));
    expect((await app.call('GET', `/api/v1/caught-mail/${id}`, { token: owner.token })).status).toBe(404);
  });
});

async function signedIn(person: Registered): Promise<Registered> {
  const { email, password } = person;
  const reply = await app.call('POST', '/api/v1/auth/login', { body: { email, password } });
  return { ...person, token: reply.body.accessToken };
}

describe('mail about accounts', () => {
  it('is read by the administrator and by nobody else', async () => {
    const items = async () =>
      (
        await app.call('GET', `/api/v1/admin/caught-mail?search=${owner.email}`, {
          token: administrator.token,
        })
      ).body.items;
    const [letter] = await eventually(async () => {
      const found = await items();
      if (found.length === 0) throw new Error('Not caught yet.');
      return found;
    });
    expect(letter).toMatchObject({ to: `Odile Martin <${owner.email}>`, purpose: 'accounts.verify_email' });
    const opened = await app.call('GET', `/api/v1/admin/caught-mail/${letter.id}`, {
      token: administrator.token,
    });
    expect(opened.body.html).toContain('/verify-email#token=');
    for (const path of ['/api/v1/admin/caught-mail', `/api/v1/admin/caught-mail/${letter.id}`]) {
      const refused = await app.call('GET', path, { token: owner.token });
      expect([refused.status, refused.body.code]).toEqual([403, 'kernel.forbidden']);
    }
  });
});
