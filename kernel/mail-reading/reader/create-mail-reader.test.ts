import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { createMailReader, type MailReader, type MailReaderOptions } from './create-mail-reader.ts';
import { importing } from './worker-program.ts';

let reader: MailReader | undefined;
const open = (options?: MailReaderOptions) => {
  reader = createMailReader(options);
  return reader;
};

afterEach(() => reader?.close());

const stuck = importing(fileURLToPath(new URL('../fixtures/stuck-worker.mjs', import.meta.url)));

describe('the reading thread', () => {
  it('gives what readMail gives, attachments included, one mail after the other', async () => {
    const { read } = open();
    const mail = (name: string) =>
      Buffer.from(`Subject: ${name}\r\nContent-Type: application/pdf; name="${name}.pdf"\r\n\r\n%PDF`);
    const [first, second] = await Promise.all([read(mail('one')), read(mail('two'))]);
    expect([first.subject, second.subject]).toEqual(['one', 'two']);
    expect(first.attachments[0]?.name).toBe('one.pdf');
    expect(Buffer.from(first.attachments[0]?.content ?? []).toString()).toBe('%PDF');
  });

  it('reads a mail that takes too long once more without its HTML', async () => {
    const mail = await open({ timeoutMs: 300, program: stuck }).read(Buffer.from('once'));
    expect(mail).toEqual({ second: true });
  });

  it('keeps a mail that cannot be read as an attachment, with its envelope', async () => {
    const raw = Buffer.from('From: Ann <ann@shop.example>\r\nSubject: twice\r\n\r\nbody');
    const mail = await open({ timeoutMs: 300, program: stuck }).read(raw);
    expect(mail).toMatchObject({
      subject: 'twice',
      from: { address: 'ann@shop.example' },
      damage: ['not_read'],
    });
    expect(mail.automatic).toBe('suppressed');
    expect(mail.attachments[0]).toMatchObject({ name: 'twice.eml', mediaType: 'message/rfc822' });
    expect(Buffer.from(mail.attachments[0]?.content ?? [])).toEqual(raw);
  });

  it('outlives a mail that eats all memory', async () => {
    const { read } = open({ timeoutMs: 20_000, memoryMb: 32, program: stuck });
    expect((await read(Buffer.from('Subject: eat\r\n\r\n'))).damage).toEqual(['not_read']);
  }, 60_000);
});
