import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { readMail } from '#kernel/mail-reading';
import { MailFailure, type MailTransport, type OutgoingMail } from './mail-transport.ts';

export const exampleMail: OutgoingMail = {
  intentId: '01890a5d-ac96-774b-bcce-b302099a8057',
  from: { name: 'Boutique Lumière', address: 'contact@lumiere.example' },
  to: [{ name: 'Claire Martin', address: 'claire@client.example' }],
  subject: 'Votre devis nº 42 : deux tasses gravées, une assiette et un très grand plat à tarte',
  text: 'Bonjour,\n\nvoici le devis.\n',
  html: '<p>Bonjour,</p><p>voici le <b>devis</b>.</p>',
  inReplyTo: 'asked@client.example',
  references: ['first@client.example', 'asked@client.example'],
  date: new Date('2026-11-20T10:00:00Z'),
};

export interface TransportUnderTest {
  readonly transport: MailTransport;
  /** The mails that arrived, as their bytes. */
  arrived(): readonly string[];
}

/** What every transport does; `open` gives a fresh one. */
export function mailTransportContract(name: string, open: () => Promise<TransportUnderTest>): void {
  describe(`the ${name} transport`, () => {
    it('tells the Message-ID that follows from the intent, the same for every attempt', async () => {
      const { transport, arrived } = await open();
      const first = await transport.send(exampleMail);
      const second = await transport.send(exampleMail);
      expect(first.messageId).toBe(`${exampleMail.intentId}@lumiere.example`);
      expect(second.messageId).toBe(first.messageId);
      expect(first.accepted).toEqual(['claire@client.example']);
      expect(arrived()[0]).toContain(`Message-ID: <${first.messageId}>`);
    });

    it('says who, what and in answer to which mail, so that a reader finds all of it again', async () => {
      const { transport, arrived } = await open();
      await transport.send({
        ...exampleMail,
        automatic: 'auto-replied',
        attachments: [
          {
            name: 'devis été "1".pdf',
            mediaType: 'application/pdf',
            content: () => Readable.from([Buffer.from('%PDF')]),
          },
          {
            name: 'logo.png',
            mediaType: 'image/png',
            content: Buffer.from('png'),
            contentId: 'logo@lumiere.example',
          },
        ],
      });
      const mail = readMail(Buffer.from(arrived()[0] ?? ''));
      expect(mail).toMatchObject({
        subject: exampleMail.subject,
        from: exampleMail.from,
        to: exampleMail.to,
        inReplyTo: ['asked@client.example'],
        references: exampleMail.references,
        date: exampleMail.date,
        automatic: 'auto_reply',
        damage: [],
      });
      expect(mail.text.trim()).toBe('Bonjour,\n\nvoici le devis.');
      expect(mail.html).toContain('<b>devis</b>');
      expect(mail.attachments.map(({ name: file, contentId, inline }) => [file, contentId, inline])).toEqual(
        expect.arrayContaining([
          ['devis été _1_.pdf', null, false],
          ['logo.png', 'logo@lumiere.example', true],
        ]),
      );
    });

    it('writes lines that any server takes: 7 bits, no line above 998 bytes, no bare line end', async () => {
      const { transport, arrived } = await open();
      await transport.send({
        ...exampleMail,
        text: `é${'a'.repeat(5_000)}\n.\n.dot\nFrom here\r\rthere`,
        references: Array.from({ length: 80 }, (_, index) => `${index}@client.example`),
      });
      const [raw = ''] = arrived();
      const lines = raw.split('\r\n');
      expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(998);
      expect(/[^\t\r\n -~]/.test(raw)).toBe(false);
      expect(/[^\r]\n/.test(raw)).toBe(false);
      expect(readMail(Buffer.from(raw)).text).toContain('\n.\n.dot\n');
    });

    it.each<[string, Partial<OutgoingMail>]>([
      ['the subject', { subject: 'Hello\r\nBcc: evil@example.org\r\n\r\nbody' }],
      ['a name', { from: { name: 'A\r\nBcc: evil@example.org', address: 'contact@lumiere.example' } }],
      ['a recipient', { to: [{ name: 'x" <evil@example.org>,\r\n "', address: 'claire@client.example' }] }],
      [
        'a file name',
        {
          attachments: [
            {
              name: 'a\r\nBcc: evil@example.org',
              mediaType: 'text/plain\r\nX: y',
              content: Buffer.from('x'),
            },
          ],
        },
      ],
    ])('makes no header of what stands in %s', async (_place, change) => {
      const { transport, arrived } = await open();
      await transport.send({ ...exampleMail, ...change });
      const [raw = ''] = arrived();
      expect(/^(bcc|x):/im.test(raw)).toBe(false);
      expect(readMail(Buffer.from(raw)).to.map(({ address }) => address)).toEqual(['claire@client.example']);
    });

    it.each<[string, Partial<OutgoingMail>]>([
      ['no address', { to: [{ address: 'claire' }] }],
      ['two addresses in one', { to: [{ address: 'claire@client.example,evil@example.org' }] }],
      [
        'a command in an address',
        { to: [{ address: 'claire@client.example>\r\nRCPT TO:<evil@example.org' }] },
      ],
      ['nobody', { to: [] }],
      ['a header in an identifier', { inReplyTo: 'a@b>\r\nBcc: evil@example.org' }],
      ['a sender of two lines', { envelopeFrom: 'a@b.example\r\nRCPT TO:<x@y.example>' }],
      ['an intent that is none', { intentId: 'x\r\ny' }],
    ])('refuses for good: %s', async (_what, change) => {
      const { transport, arrived } = await open();
      const failure = await transport.send({ ...exampleMail, ...change }).catch((error: unknown) => error);
      expect(failure).toBeInstanceOf(MailFailure);
      expect(failure).toMatchObject({ kind: 'permanent', code: 'invalid_mail' });
      expect(arrived()).toEqual([]);
    });
  });
}
