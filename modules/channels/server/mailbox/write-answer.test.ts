import { describe, expect, it } from 'vitest';
import { readMail } from '#kernel/mail-reading';
import { answerSubject } from './answer-subject.ts';
import { writeAnswer } from './write-answer.ts';

describe('an answer by mail', () => {
  it('says in both of its parts what was written, and shows HTML as text', () => {
    const { text, html } = writeAnswer('Bonjour <b>Ann</b>\nà vous\n\nMerci', ['Odile & Fils'], 'fr');
    expect(text).toBe('Bonjour <b>Ann</b>\nà vous\n\nMerci\n\n-- \nOdile & Fils\n');
    expect(html).toContain('<p>Bonjour &lt;b&gt;Ann&lt;/b&gt;<br>à vous</p>\n<p>Merci</p>');
    expect(html).toContain('Odile &amp; Fils');
  });

  it.each(['text', 'html'] as const)('is read with its signature folded (%s)', (part) => {
    const { [part]: body } = writeAnswer('Nous livrons en Belgique.', ['Maison Test'], 'fr');
    const type = part === 'text' ? 'plain' : 'html';
    const mail = readMail(Buffer.from(`Content-Type: text/${type}; charset=utf-8\r\n\r\n${body}`));
    expect(mail.replyText).toBe('Nous livrons en Belgique.');
    expect(mail.signature).toContain('Maison Test');
  });
});

it.each([
  ['Livraison', 'Re: Livraison'],
  ['Re: Livraison', 'Re: Livraison'],
  ['AW: Livraison', 'AW: Livraison'],
  ['Fwd: Livraison', 'Re: Fwd: Livraison'],
  ['', 'Re:'],
])('%j is answered as %j', (subject, expected) => {
  expect(answerSubject(subject)).toBe(expected);
});
