import { describe, expect, it } from 'vitest';
import { readMail } from '../read-mail.ts';
import { normaliseSubject } from './subject.ts';
import { threadKeys } from './thread-keys.ts';

describe('subjects', () => {
  it.each([
    ['Re: Hours', 'hours', true, false],
    ['RE: TR: Re: Horaires', 'horaires', true, false],
    ['AW: WG: Zeiten', 'zeiten', true, false],
    ['Rép : Horaires', 'horaires', true, false],
    ['R: I: Orari', 'orari', true, false],
    ['I: Orari', 'orari', false, true],
    ['RV: Horario', 'horario', false, true],
    ['Fwd: Hours', 'hours', false, true],
    ['SV: Antw: Re[2]: Hours', 'hours', true, false],
    ['Re: [shop] Re: Hours', 'hours', true, false],
    ['[shop] Hours', '[shop] hours', false, false],
    ['Réponse automatique : RE: Élan', 'elan', true, false],
    ['Renovation: quote', 'renovation: quote', false, false],
    ['Re:', '', true, false],
  ])('%s', (subject, key, isReply, isForward) => {
    expect(normaliseSubject(subject)).toEqual({ key, isReply, isForward });
  });
});

describe('what a mail continues', () => {
  const intent = '01890a5d-ac96-774b-bcce-b302099a8057';
  const keysOf = (head: string) =>
    threadKeys(readMail(Buffer.from(`From: Ann@Client.example\r\n${head}\r\n\r\n`)), 'shop.example');

  it('is named by In-Reply-To first, then by References from the nearest', () => {
    const keys = keysOf(`In-Reply-To: <${intent}@shop.example>\r\nReferences: <a@x> <b@x>`);
    expect(keys.messageIds).toEqual([`${intent}@shop.example`, 'b@x', 'a@x']);
    expect(keys.ownIntentIds).toEqual([intent]);
  });

  it('is guessed by subject and sender only for an answer', () => {
    expect(keysOf('Subject: Re: Hours').subject).toEqual({ key: 'hours', peer: 'ann@client.example' });
    expect(keysOf('Subject: Hours').subject).toBeNull();
    expect(keysOf('Subject: Fwd: Hours').subject).toBeNull();
    expect(keysOf('Subject: Re:').subject).toBeNull();
  });

  it("is no intent of ours under another domain's name", () => {
    expect(keysOf(`In-Reply-To: <${intent}@evil.example>`).ownIntentIds).toEqual([]);
  });
});
