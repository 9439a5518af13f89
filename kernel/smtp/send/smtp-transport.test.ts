import { generateKeyPairSync } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { afterEach, describe, expect, it } from 'vitest';
import { startMailServer, type TestMailServer } from '../fixtures/mail-server.fixture.ts';
import { exampleMail, mailTransportContract } from './mail-transport.contract.ts';
import type { MailTransport } from './mail-transport.ts';
import type { Signing } from './sign-mail.ts';
import { createSmtpTransport } from './smtp-transport.ts';

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

async function connect(
  behaviour: Parameters<typeof startMailServer>[0] = {},
  more: { signing?: Signing; idleTimeoutMs?: number } = {},
) {
  const server: TestMailServer = await startMailServer(behaviour);
  const transport: MailTransport = createSmtpTransport({
    url: server.url,
    mailDomain: 'lumiere.example',
    connectTimeoutMs: 2_000,
    idleTimeoutMs: 2_000,
    ...more,
  });
  open.push(transport, server);
  return { transport, server, arrived: () => server.mails.map(({ raw }) => raw) };
}

mailTransportContract('smtp', connect);

const refuse = (code: number, text: string) => Object.assign(new Error(text), { responseCode: code });

describe('a mail that does not leave', () => {
  it.each([
    ['the mailbox is unknown', 550, 'permanent'],
    ['the mailbox is busy', 450, 'transient'],
  ] as const)('%s (%i): %s', async (_what, code, kind) => {
    const { transport } = await connect({ onRcptTo: (_address, _session, done) => done(refuse(code, 'no')) });
    await expect(transport.send(exampleMail)).rejects.toMatchObject({ kind, responseCode: code });
  });

  it.each([
    ['the mail is spam', 554, 'permanent'],
    ['the disk is full', 452, 'transient'],
  ] as const)('%s (%i): %s', async (_what, code, kind) => {
    const { transport } = await connect({
      onData(stream, _session, done) {
        stream.resume();
        stream.on('end', () => done(refuse(code, 'no')));
      },
    });
    await expect(transport.send(exampleMail)).rejects.toMatchObject({ kind, responseCode: code });
  });

  it('nobody listens: transient', async () => {
    const { transport, server } = await connect();
    await server.close();
    await expect(transport.send(exampleMail)).rejects.toMatchObject({
      kind: 'transient',
      responseCode: null,
    });
  });

  it('the connection ends before the mail is handed over: transient', async () => {
    const { transport } = await connect({ cut: (_socket, seen) => /RCPT TO/i.test(seen) });
    await expect(transport.send(exampleMail)).rejects.toMatchObject({ kind: 'transient' });
  });

  it('the connection ends between the last byte and the answer: ambiguous, and sent once only', async () => {
    let bodies = 0;
    const { transport } = await connect({
      cut(_socket, seen) {
        const ended = /\r\n\.\r\n/.test(seen);
        if (ended) bodies += 1;
        return ended;
      },
    });
    await expect(transport.send(exampleMail)).rejects.toMatchObject({ kind: 'ambiguous' });
    expect(bodies).toBe(1);
  });

  it('the server never answers: ambiguous after the time-out', async () => {
    const { transport } = await connect({ onData: (stream) => void stream.resume() });
    await expect(transport.send(exampleMail)).rejects.toMatchObject({ kind: 'ambiguous' });
  });

  it('one of two recipients is unknown: the other gets it, and both are told', async () => {
    const { transport, server } = await connect({
      onRcptTo: ({ address }, _session, done) =>
        done(address.startsWith('gone') ? refuse(550, 'no') : undefined),
    });
    const to = [{ address: 'gone@client.example' }, { address: 'claire@client.example' }];
    const sent = await transport.send({ ...exampleMail, to });
    expect([sent.accepted, sent.rejected]).toEqual([['claire@client.example'], ['gone@client.example']]);
    expect(server.mails).toHaveLength(1);
  });
});

describe('the envelope', () => {
  it('can have an empty sender, so that no report comes back to an automatic answer', async () => {
    const { transport, server } = await connect();
    await transport.send({ ...exampleMail, envelopeFrom: '' });
    expect(server.mails[0]?.from).toBe('');
  });
});

describe('an attachment that breaks off', () => {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const key = {
    domain: 'lumiere.example',
    selector: 's1',
    privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
  const broken = async function* () {
    yield Buffer.alloc(200_000, 'x');
    throw new Error('the disk is gone');
  };
  it.each([
    ['while it is read', () => Readable.from(broken())],
    ['before it is read', () => createReadStream('/nowhere/at-all.pdf')],
  ])(
    '%s ends the sending at once, signed or not, and no mail arrives',
    async (_when, content) => {
      for (const signing of [{}, { signing: () => key }]) {
        // Not ended by the connection's own time-out, which comes after this test's.
        const { transport, arrived } = await connect({}, { idleTimeoutMs: 60_000, ...signing });
        const mail = {
          ...exampleMail,
          attachments: [{ name: 'a.pdf', mediaType: 'application/pdf', content }],
        };
        await expect(transport.send(mail)).rejects.toMatchObject({ kind: 'transient' });
        expect(arrived()).toEqual([]);
        // The next one goes on another connection.
        await transport.send(exampleMail);
        expect(arrived()).toHaveLength(1);
      }
    },
    20_000,
  );
});
