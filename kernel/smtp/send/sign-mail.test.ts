import { generateKeyPairSync } from 'node:crypto';
import { Readable } from 'node:stream';
import { afterEach, describe, expect, it } from 'vitest';
import { checkOrigin } from '#kernel/mail-origin';
import { fakeDns } from '#testkit';
import { startMailServer, type TestMailServer } from '../fixtures/mail-server.fixture.ts';
import { exampleMail } from './mail-transport.contract.ts';
import { createSmtpTransport } from './smtp-transport.ts';

const { privateKey, publicKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'der' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});
const key = { domain: 'lumiere.example', selector: 'comptoir', privateKey };
let server: TestMailServer | undefined;
afterEach(() => server?.close());

const names = () => {
  const dns = fakeDns();
  dns.set('NS', '.', 'a.root.example');
  dns.set('TXT', 'comptoir._domainkey.lumiere.example', `v=DKIM1; k=rsa; p=${publicKey.toString('base64')}`);
  dns.set('TXT', '_dmarc.lumiere.example', 'v=DMARC1; p=reject');
  return dns;
};
const verdict = (raw: string, shownFrom = exampleMail.from.address) =>
  checkOrigin(
    Buffer.from(raw),
    { from: shownFrom, remoteAddress: '10.0.0.1', helo: 'x', shownFrom },
    { dns: names() },
  );

describe('a mail that is signed', () => {
  it('is believed by who checks it, with all its parts, attachments and headers', async () => {
    server = await startMailServer();
    const { url } = server;
    const transport = createSmtpTransport({ url, mailDomain: 'lumiere.example', signing: () => key });
    await transport.send({
      ...exampleMail,
      automatic: 'auto-replied',
      unsubscribeUrl: 'https://lumiere.example/stop',
      attachments: [
        {
          name: 'devis.pdf',
          mediaType: 'application/pdf',
          content: () => Readable.from([Buffer.alloc(300_000, 7)]),
        },
      ],
    });
    await transport.close();
    const raw = server.mails[0]?.raw ?? '';
    expect(await verdict(raw)).toMatchObject({ dkim: 'pass', dmarc: 'pass', forged: false });
    const signature = /^DKIM-Signature:(?:.|\r\n[ \t])*/m.exec(raw)?.[0] ?? '';
    for (const field of ['From', 'Subject', 'Auto-Submitted', 'List-Unsubscribe-Post'])
      expect(signature.replace(/\s+/g, '')).toMatch(new RegExp(`h=[^;]*\\b${field}\\b`, 'i'));
    const changed = raw.replace('Auto-Submitted: auto-replied', 'Auto-Submitted: no');
    expect(await verdict(changed)).toMatchObject({ dkim: 'fail' });
  });

  it('is one whose sender has a key; others leave as they are', async () => {
    server = await startMailServer();
    const signing = (from: string) => (from.endsWith('@lumiere.example') ? key : undefined);
    const transport = createSmtpTransport({ url: server.url, mailDomain: 'lumiere.example', signing });
    await transport.send({ ...exampleMail, from: { address: 'contact@autre.example' } });
    await transport.close();
    expect(server.mails[0]?.raw).not.toContain('DKIM-Signature');
  });
});
