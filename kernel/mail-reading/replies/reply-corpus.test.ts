import { describe, expect, it } from 'vitest';
import { clients, forwards, type Sample, sampleOf } from '../fixtures/clients.data.ts';
import { exchanges } from '../fixtures/people.data.ts';
import { singles } from '../fixtures/single.data.ts';
import { readMail } from '../read-mail.ts';

const samples: Sample[] = [
  ...exchanges.flatMap((exchange) =>
    Object.entries({ ...clients, ...forwards }).map(([name, client]) =>
      sampleOf(name, exchange, client(exchange)),
    ),
  ),
  ...singles,
];

const words = (text: string) => text.replace(/\s+/g, ' ').trim();

function failure({ name, raw, reply, signature }: Sample): string | undefined {
  const mail = readMail(Buffer.from(raw));
  const found = words(mail.replyText);
  if (found !== words(reply)) return `${name}\n  expected ${words(reply)}\n  found    ${found}`;
  if (signature && !words(mail.signature).includes(words(signature)))
    return `${name}\n  signature ${mail.signature}`;
  return undefined;
}

describe('the new text of an answer', () => {
  it(`is found in each of ${samples.length} mails of the usual clients in five languages`, () => {
    expect(samples.flatMap((sample) => failure(sample) ?? [])).toEqual([]);
    // The README says so.
    expect(samples).toHaveLength(229);
  });

  it('is never lost: what is not new is in the quote or the signature', () => {
    for (const { name, raw } of samples) {
      const mail = readMail(Buffer.from(raw));
      const parts = `${mail.replyText} ${mail.quoted} ${mail.signature}`.length;
      expect(parts, name).toBeGreaterThan(mail.text.replace(/\s+/g, ' ').length * 0.5);
    }
  });
});
