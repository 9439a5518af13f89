import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import DKIM from 'nodemailer/lib/dkim';
import { describe, expect, it } from 'vitest';
import { jobPrincipal } from '#kernel/scope';
import { openContact } from '#modules/contacts';
import { eventually, fakeDns } from '#testkit';
import { openMailDesk } from './fixtures/mail-desk.fixture.ts';
import { deliveryReport } from './fixtures/report.fixture.ts';

const { privateKey, publicKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'der' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});
const dns = fakeDns();
dns.set('NS', '.', 'a.root.example');
dns.set('TXT', 's1._domainkey.bank.example', `v=DKIM1; k=rsa; p=${publicKey.toString('base64')}`);
dns.set('TXT', 'bank.example', 'v=spf1 -all');
dns.set('TXT', '_dmarc.bank.example', 'v=DMARC1; p=reject');
const { sink, app, desk } = await openMailDesk({ dns });

const written = (from: string, words: string, more: readonly string[] = []) =>
  [
    `From: ${from}`,
    `To: ${desk.address}`,
    'Subject: Livraison',
    `Message-ID: <${randomUUID()}@bank.example>`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    ...more,
    '',
    Buffer.from(words).toString('base64'),
    '',
  ].join('\r\n');
const sign = (mail: string) =>
  buffer(new DKIM({ domainName: 'bank.example', keySelector: 's1', privateKey }).sign(mail));
/** SMTP's sender is the forger's own, of which nobody has anything to say. */
const from = 'x@evil.example';

describe('a mail that its domain signed', () => {
  it('is answered as any other, and says who confirms it', async () => {
    await desk.writeRaw(await sign(written('ann@bank.example', 'Livrez-vous en Belgique, signé ?')), from);
    const message = await desk.message('signé');
    expect(message.mail.origin).toEqual({
      spf: 'not_checked',
      dkim: 'pass',
      dmarc: 'pass',
      policy: 'reject',
      domain: 'bank.example',
      forged: false,
    });
    await eventually(async () => expect(sink.to('ann@bank.example')).toHaveLength(1), 20_000);
  });
});

describe('a mail that is perhaps forged', () => {
  it('is taken in, handed to people, answered by nobody, and no contact’s that we know', async () => {
    const known = await app.installation.services.scopes.withOrg(
      jobPrincipal(desk.owner.organisationId, 'test'),
      (scope) =>
        openContact(scope, {
          name: 'Ann',
          language: null,
          identities: [{ kind: 'email', value: 'victim@bank.example' }],
        }),
    );
    const claim = 'Authentication-Results: mx.shop.example; dkim=pass; dmarc=pass header.from=bank.example';
    await desk.writeRaw(written('victim@bank.example', 'Livrez-vous en Belgique, faux ?', [claim]), from);
    const message = await desk.message('faux');
    expect(message.mail).toMatchObject({
      automatic: 'forged',
      origin: { dkim: 'none', dmarc: 'fail', policy: 'reject', forged: true },
    });
    await desk.settled();
    expect(sink.to('victim@bank.example')).toEqual([]);
    const conversation = await desk.conversation(message.conversationId);
    expect(conversation.status).toBe('handed_over');
    expect(conversation.contact.id).not.toBe(known);
    const contact = await desk.call('GET', `/api/v1/contacts/${conversation.contact.id}`);
    expect(contact.body.identities).toEqual([]);
  });

  it('joins nobody’s conversation by what anybody can write', async () => {
    const words = 'Livrez-vous en Belgique, le vrai ?';
    const real = await sign(written('carl@bank.example', words));
    const id = /Message-ID: <([^>]+)>/.exec(real.toString())?.[1];
    await desk.writeRaw(real, from);
    const { conversationId } = await desk.message('le vrai');
    await desk.settled();
    const names = [`In-Reply-To: <${id}>`, `References: <${id}>`];
    await desk.writeRaw(
      written('carl@bank.example', 'Voici ma nouvelle banque.', names).replace('Subject: ', 'Subject: Re: '),
      from,
    );
    const forged = await desk.message('nouvelle banque');
    expect(forged.conversationId).not.toBe(conversationId);
  });

  it('reports on nothing', async () => {
    await desk.writeRaw(await sign(written('dora@bank.example', 'Livrez-vous en Belgique, Dora ?')), from);
    await desk.message('Dora');
    await desk.settled();
    const messageId = sink.to('dora@bank.example')[0]?.messageId ?? '';
    const report = deliveryReport({ to: desk.address, recipient: 'dora@bank.example', messageId });
    await desk.writeRaw(report.replace('MAILER-DAEMON@client.example', 'MAILER-DAEMON@bank.example'), '');
    await desk.settled();
    const listed = await desk.call('GET', '/api/v1/mail-suppressions?search=dora');
    expect(listed.body.items).toEqual([]);
  });
});

describe('a mail of which nobody can be asked', () => {
  it('is answered all the same, and says that it was not checked', async () => {
    dns.silence('_dmarc.quiet.example');
    await desk.writeRaw(written('eve@quiet.example', 'Livrez-vous en Belgique, Ève ?'), from);
    const message = await desk.message('Ève');
    expect(message.mail).toMatchObject({ automatic: null, origin: { dmarc: 'not_checked', forged: false } });
    await eventually(async () => expect(sink.to('eve@quiet.example')).toHaveLength(1), 20_000);
  });
});
