import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jobPrincipal } from '#kernel/scope';
import { eventually, type Registered, registerOrganisation, type TestApp, testApp } from '#testkit';
import { type MailSink, mailSink } from '#testkit/mail-sink';
import { sendMail } from './index.ts';
import { sweepWaitingMail } from './use-cases/sweep-waiting-mail.ts';

let server: MailSink;
/** The mails that it kept, as they came. */
const received = () => server.raws.map(String);
let app: TestApp;
let owner: Registered;
beforeAll(async () => {
  server = await mailSink();
  app = await testApp({ environment: { SMTP_URL: server.url, MAIL_DOMAIN: 'shop.example' } });
  owner = await registerOrganisation(app);
});
afterAll(async () => {
  await app.stop();
  await server.close();
});

const services = () => app.installation.services;
const send = (subject: string, changes: object = {}) =>
  services().scopes.withOrg(jobPrincipal(owner.organisationId, 'test'), (scope) =>
    sendMail(scope, {
      to: { address: 'nadia@client.example', name: 'Nadia' },
      from: { address: 'boutique@shop.example', name: 'Maison Test' },
      subject,
      text: 'Nous livrons.',
      purpose: 'test.reply',
      ...changes,
    }),
  );
const stateOf = async (id: string) =>
  (
    await app.database.query<{ status: string; attempts: number; error: string | null }>(
      'select status, attempts, error from mail_messages where id = $1',
      [id],
    )
  )[0];
const reaches = (id: string, state: object) =>
  eventually(async () => expect(await stateOf(id)).toMatchObject(state));

describe('through a mail server', () => {
  it('a mail leaves with its identity and its place in the thread', async () => {
    const references = ['first@client.example', 'second@client.example'];
    const id = await send('Livraison', { inReplyTo: 'second@client.example', references });
    await reaches(id, { status: 'sent', attempts: 1, error: null });
    const raw = received().find((one) => one.includes('Livraison')) ?? '';
    expect(raw).toContain(`Message-ID: <${id}@shop.example>`);
    expect(raw).toContain('In-Reply-To: <second@client.example>');
    expect(raw).toContain('<first@client.example> <second@client.example>');
    expect(raw).toMatch(/From: .*boutique@shop\.example/);
  });

  it('letters about accounts leave in both parts, marked as written by a program', async () => {
    const raw = await eventually(async () => {
      const found = received().find((one) => one.includes(owner.email));
      if (!found) throw new Error('Nothing yet.');
      return found;
    });
    expect(raw).toContain('Auto-Submitted: auto-generated');
    expect(raw).toContain('Content-Type: text/plain');
    expect(raw).toContain('Content-Type: text/html');
    expect(raw).toContain('no-reply@shop.example');
  });

  it('files leave with the mail that names them', async () => {
    const bytes = Buffer.from('Savon à la lavande : 6 EUR\n');
    const upload = { name: 'tarifs.txt', bytes };
    const file = await app.call('POST', '/api/v1/files', { token: owner.token, upload });
    expect(file.status).toBe(201);
    const id = await send('Nos tarifs', { attachments: [file.body.id] });
    await reaches(id, { status: 'sent' });
    const raw = received().find((one) => one.includes('Nos tarifs')) ?? '';
    expect(raw).toContain('filename=tarifs.txt');
    expect(raw.replace(/\r\n/g, '')).toContain(bytes.toString('base64'));
  });

  it('what is refused for now is tried again, as the same mail', async () => {
    server.refusals.push({ code: 451, text: 'greylisted' });
    const id = await send('Patience');
    await reaches(id, { status: 'queued', attempts: 1, error: expect.stringContaining('greylisted') });
    await sweepWaitingMail(services());
    expect(await stateOf(id)).toMatchObject({ attempts: 1 });
    app.clock.advance(60_000);
    await sweepWaitingMail(services());
    await reaches(id, { status: 'sent', attempts: 2, error: null });
    expect(received().filter((one) => one.includes(`<${id}@`))).toHaveLength(1);
  });

  it('what is refused for good is not tried again', async () => {
    server.refusals.push({ code: 554, text: 'no such thing' });
    const id = await send('Adieu');
    await reaches(id, { status: 'failed', attempts: 1 });
    app.clock.advance(24 * 60 * 60_000);
    await sweepWaitingMail(services());
    expect(await stateOf(id)).toMatchObject({ status: 'failed', attempts: 1 });
  });

  it('an address that the server does not know gets nothing more', async () => {
    server.refusals.push({ code: 550, text: '5.1.1 No such user here' });
    const to = { address: 'Nobody@client.example' };
    await reaches(await send('Inconnu', { to }), { status: 'failed', attempts: 1 });
    const before = received().length;
    const id = await send('Encore', { to: { address: 'nobody@client.example' } });
    await reaches(id, { status: 'failed', error: expect.stringMatching(/^suppressed: bounced on 20/) });
    expect(received()).toHaveLength(before);
  });

  it('nothing is caught, and the page says so', async () => {
    const signedIn = await app.call('POST', '/api/v1/auth/login', {
      body: { email: owner.email, password: owner.password },
    });
    for (const path of ['/api/v1/caught-mail', '/api/v1/admin/caught-mail']) {
      const reply = await app.call('GET', path, { token: signedIn.body.accessToken });
      expect([reply.status, reply.body.code]).toEqual([404, 'mail.not_caught']);
    }
  });
});
