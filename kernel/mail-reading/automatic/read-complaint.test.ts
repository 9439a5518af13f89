import { describe, expect, it } from 'vitest';
import { readMail } from '../read-mail.ts';

const ours = '01890a5d-ac96-774b-bcce-b302099a8057@shop.example';
const complaint = (fields: readonly string[], copy = `Message-ID: <${ours}>`) =>
  readMail(
    Buffer.from(
      [
        'From: <feedback@mailbox.example>',
        'Subject: FW: Earn money',
        'MIME-Version: 1.0',
        'Content-Type: multipart/report; report-type=feedback-report; boundary=b',
        '',
        '--b',
        'Content-Type: text/plain',
        '',
        'This is an email abuse report.',
        '--b',
        'Content-Type: message/feedback-report',
        '',
        ...fields,
        '',
        '--b',
        'Content-Type: message/rfc822',
        '',
        copy,
        'To: <user@mailbox.example>',
        '',
        'words',
        '--b--',
        '',
      ].join('\r\n'),
    ),
  );

describe('a complaint (RFC 5965)', () => {
  it('names the mail and, where the provider tells, its reader', () => {
    const mail = complaint([
      'Feedback-Type: abuse',
      'Version: 1',
      'Original-Rcpt-To: <user@mailbox.example>',
    ]);
    expect(mail.complaint).toEqual({
      kind: 'abuse',
      recipient: 'user@mailbox.example',
      originalMessageId: ours,
    });
    expect(mail).toMatchObject({ bounce: null, automatic: 'complaint' });
  });

  it('may withhold who it was, and write addresses as delivery reports do', () => {
    expect(complaint(['Feedback-Type: Fraud']).complaint).toMatchObject({ kind: 'fraud', recipient: null });
    const typed = complaint(['Feedback-Type: abuse', 'Original-Rcpt-To: rfc822;user@mailbox.example']);
    expect(typed.complaint?.recipient).toBe('user@mailbox.example');
  });

  it('is none when it takes one back, says nothing, or says it without end', () => {
    expect(complaint(['Feedback-Type: not-spam']).complaint).toBeNull();
    expect(complaint([]).complaint).toBeNull();
    expect(complaint([`Feedback-Type: ${'x'.repeat(200_000)}`]).complaint).toBeNull();
    expect(complaint(['Feedback-Type: abuse'], 'Subject: none').complaint?.originalMessageId).toBeNull();
  });
});
