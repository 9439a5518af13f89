import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readMail } from '../read-mail.ts';

const mail = (head: string, body = 'Hello', options = {}) =>
  readMail(Buffer.from(`From: Ann <ann@shop.example>\r\nSubject: Hours\r\n${head}\r\n\r\n${body}`), options);

describe('a mail that nothing automatic may answer', () => {
  it.each([
    ['Auto-Submitted: auto-replied', 'auto_reply'],
    ['Auto-Submitted: auto-generated; type=x', 'auto_reply'],
    ['X-Autoreply: yes', 'auto_reply'],
    ['X-Autorespond: hello', 'auto_reply'],
    ['Precedence: auto_reply', 'auto_reply'],
    ['Return-Path: <>', 'auto_reply'],
    ['Content-Type: multipart/report; report-type=disposition-notification; boundary=a', 'auto_reply'],
    ['List-Id: <list.example.org>', 'list'],
    ['List-Post: <mailto:list@example.org>', 'list'],
    ['Precedence: list', 'list'],
    ['Precedence: bulk', 'bulk'],
    ['List-Unsubscribe: <https://x.example>', 'bulk'],
    ['X-Auto-Response-Suppress: OOF, AutoReply', 'suppressed'],
    ['X-Loop: shop.example', 'own_loop'],
    ['Message-ID: <01890a5d-ac96-774b-bcce-b302099a8057@shop.example>', 'own_loop'],
    [Array.from({ length: 60 }, () => 'Received: from a by b').join('\r\n'), 'own_loop'],
  ])('%s', (head, kind) => {
    expect(mail(head, 'Hello', { mailDomain: 'shop.example' }).automatic).toBe(kind);
  });

  it.each([
    ['no-reply@shop.example', 'no_reply'],
    ['ne-pas-repondre@shop.example', 'no_reply'],
    ['noreply+token@shop.example', 'no_reply'],
    ['notifications@shop.example', 'no_reply'],
    ['nora@shop.example', null],
    ['alerte.rouge@shop.example', null],
  ])('from %s', (address, kind) => {
    expect(readMail(Buffer.from(`From: ${address}\r\n\r\nHello`)).automatic).toBe(kind);
  });

  it('has an empty sender on the envelope', () => {
    expect(mail('', 'Hello', { envelopeFrom: '' }).automatic).toBe('auto_reply');
    expect(mail('', 'Hello', { envelopeFrom: 'ann@shop.example' }).automatic).toBeNull();
  });

  it.each([
    'Réponse automatique : Devis',
    'Automatic reply: Quote',
    'Automatische Antwort: Angebot',
    'Respuesta automática: Presupuesto',
    'Risposta automatica: Preventivo',
    'Out of office: Quote',
    "Message d'absence",
  ])('has a subject that a server made: %s', (subject) => {
    expect(readMail(Buffer.from(`Subject: ${subject}\r\n\r\nHello`)).automatic).toBe('auto_reply');
  });

  it('says with subject and text that its writer is away', () => {
    const away = 'Subject: Absence\r\n\r\nJe suis en congés, je vous répondrai dès mon retour.';
    expect(readMail(Buffer.from(away)).automatic).toBe('auto_reply');
  });
});

describe("a person's mail", () => {
  it.each([
    ['Subject: Absence de réponse à mon devis', 'Bonjour, avez-vous reçu ma demande ?'],
    ['Subject: Delivery problem', 'My parcel could not be delivered, the driver did not find the address.'],
    ['Subject: Holiday opening hours', 'I will be away next week. Are you open on Monday?'],
    [
      'Subject: Fwd: Undelivered Mail Returned to Sender',
      'Your newsletter could not be delivered to me, why?',
    ],
    ['Auto-Submitted: no\r\nSubject: Hours', 'Hello'],
    ['Disposition-Notification-To: ann@shop.example\r\nSubject: Hours', 'Hello'],
    ['X-Auto-Response-Suppress: DR, RN\r\nSubject: Hours', 'Hello'],
  ])('is one: %s', (head, body) => {
    expect(readMail(Buffer.from(`From: ann@client.example\r\n${head}\r\n\r\n${body}`)).automatic).toBeNull();
  });
});

describe('a bounce', () => {
  it('tells recipient, status, action and the mail that it is about (RFC 3464)', () => {
    const report = readMail(
      Buffer.from(
        [
          'From: MAILER-DAEMON@mx.example',
          'Content-Type: multipart/report; report-type=delivery-status; boundary=a',
          '',
          '--a',
          '',
          'Sorry.',
          '--a',
          'Content-Type: message/delivery-status',
          '',
          'Reporting-MTA: dns; mx.example',
          '',
          'Final-Recipient: rfc822; <gone@client.example>',
          'Action: failed',
          'Status: 5.1.1',
          'Diagnostic-Code: smtp; 550 5.1.1 no such user',
          '',
          'Final-Recipient: rfc822;slow@client.example',
          'Action: delayed',
          'Status: 4.4.1 (busy)',
          '--a',
          'Content-Type: text/rfc822-headers',
          '',
          'Message-ID: <intent@shop.example>',
          '--a--',
        ].join('\r\n'),
      ),
    );
    expect(report.automatic).toBe('bounce');
    expect(report.bounce).toEqual({
      recipients: [
        {
          recipient: 'gone@client.example',
          status: '5.1.1',
          action: 'failed',
          diagnostic: '550 5.1.1 no such user',
        },
        { recipient: 'slow@client.example', status: '4.4.1', action: 'delayed', diagnostic: null },
      ],
      originalMessageId: 'intent@shop.example',
    });
  });

  const folder = new URL('../../../../shared/samples/mail/bounces-flufl/', import.meta.url);
  /** Two of the collection are there because they are none: a person's answer, an automatic reply. */
  const others = new Set(['groupwise_03.txt', 'qmail_08.txt']);

  it.skipIf(!existsSync(folder))(
    'of any real server is recognised (skipped without ../shared/samples)',
    () => {
      const read = readdirSync(folder).map((file) => ({
        file,
        mail: readMail(readFileSync(new URL(file, folder))),
      }));
      const missed = read.filter(
        ({ file, mail: { automatic } }) => (automatic === 'bounce') === others.has(file),
      );
      const named = read.filter(({ mail: { bounce } }) => (bounce?.recipients.length ?? 0) > 0);
      console.log(
        `bounces: ${read.length - others.size - missed.length} of ${read.length - others.size}, ${named.length} with recipients`,
      );
      expect(missed.map(({ file }) => file)).toEqual([]);
      expect(named.length).toBeGreaterThanOrEqual(112);
    },
  );
});
