import { existsSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { greet, openDoor, send } from './door.fixture.ts';
import { MailRefused } from './mail-receiver.ts';

const door = openDoor();
const { start, deliveries } = door;

describe('our door for mail', () => {
  it('takes a mail for a mailbox of ours, as it is, and says 250 only when it is stored', async () => {
    let stored = false;
    const client = await start({
      deliver: async ({ path, sizeBytes }, envelope) => {
        await new Promise((resolve) => setTimeout(resolve, 100));
        stored = true;
        deliveries.push({ envelope, raw: readFileSync(path) });
        expect(sizeBytes).toBe(deliveries[0]?.raw.length);
      },
    });
    const raw = Buffer.concat([Buffer.from('Subject: \xc3\xa9\xff\r\n\r\n..dot\r\n', 'latin1')]);
    expect(await send(client, raw)).toMatch(/^250 /);
    expect(stored).toBe(true);
    // The second dot is SMTP's own.
    expect(deliveries[0]?.raw.toString('latin1')).toBe('Subject: \xc3\xa9\xff\r\n\r\n.dot\r\n\r\n');
    expect(deliveries[0]?.envelope).toMatchObject({
      from: 'ann@client.example',
      helo: 'client.example',
      secure: false,
      recipients: [{ recipient: 'mailbox-1', address: 'contact@lumiere.example' }],
    });
    expect(readdirSync(door.folder)).toEqual([]);
  });

  it('advertises size, 8 bits and UTF-8, but no sign-in and no TLS without a certificate', async () => {
    const { say } = await start({ limits: { maxMailBytes: 1_000 } });
    const features = await say('EHLO client.example');
    expect(features).toMatch(/SIZE 1000/);
    expect(features).toMatch(/8BITMIME/);
    expect(features).toMatch(/SMTPUTF8/);
    expect(features).not.toMatch(/AUTH|STARTTLS/);
    expect(await say('AUTH PLAIN AGEAYg==')).toMatch(/^50/);
  });

  it("refuses nobody's mailbox, and other domains: it relays nothing", async () => {
    const client = await start();
    await greet(client);
    expect(await client.say('RCPT TO:<gone@lumiere.example>')).toMatch(/^550 5\.1\.1/);
    expect(await client.say('RCPT TO:<someone@elsewhere.example>')).toMatch(/^550/);
    expect(await client.say('DATA')).toMatch(/^503/);
  });

  it('takes as long to refuse as to accept', async () => {
    const client = await start({
      limits: { recipientDelayMs: 120 },
      resolve: async (address) => {
        if (address.startsWith('contact')) await new Promise((resolve) => setTimeout(resolve, 60));
        return address.startsWith('contact') ? 'mailbox-1' : null;
      },
    });
    await greet(client);
    const times: number[] = [];
    for (const name of ['contact', 'gone']) {
      const since = performance.now();
      await client.say(`RCPT TO:<${name}@lumiere.example>`);
      times.push(performance.now() - since);
    }
    expect(Math.min(...times)).toBeGreaterThanOrEqual(115);
  });

  it('closes on whoever tries names', async () => {
    const client = await start({ limits: { maxUnknownRecipients: 3 } });
    await greet(client);
    const replies: string[] = [];
    for (let name = 0; name < 4; name += 1)
      replies.push(await client.say(`RCPT TO:<n${name}@lumiere.example>`));
    expect(replies.map((reply) => reply.slice(0, 3))).toEqual(['550', '550', '550', '421']);
  });

  it('keeps nothing and says "later" when storing fails, so that the sender keeps the mail', async () => {
    const client = await start({ deliver: () => Promise.reject(new Error('the database is away')) });
    expect(await send(client, 'Subject: a\r\n\r\nb')).toMatch(/^451 /);
    expect(readdirSync(door.folder)).toEqual([]);
  });

  it('refuses for good what `deliver` refuses for good', async () => {
    const client = await start({ deliver: () => Promise.reject(new MailRefused(554, 'No')) });
    expect(await send(client, 'Subject: a\r\n\r\nb')).toMatch(/^554 .*No/);
  });

  it('gives the same mail the same key, and another mail or mailbox another one', async () => {
    const client = await start();
    await send(client, 'Subject: a\r\n\r\nb');
    await send(client, 'Subject: a\r\n\r\nb', 'Contact@lumiere.example');
    await send(client, 'Subject: a\r\n\r\nc');
    await send(client, 'Subject: a\r\n\r\nb', 'contact+2@lumiere.example');
    const keys = deliveries.map(({ envelope }) => envelope.recipients[0]?.deliveryKey);
    expect(keys[1]).toBe(keys[0]);
    expect(new Set(keys).size).toBe(3);
  });

  it('takes reports, whose sender is empty', async () => {
    const client = await start();
    await greet(client, '<>');
    await client.say('RCPT TO:<contact@lumiere.example>');
    await client.say('DATA');
    await client.say('Subject: failure\r\n\r\nx\r\n.');
    expect(deliveries[0]?.envelope.from).toBe('');
  });

  it('ends no mail at a dot between bare line feeds, which is how mails are smuggled into mails', async () => {
    const client = await start();
    const reply = await send(client, 'Subject: a\r\n\r\nb\n.\nMAIL FROM:<evil@x.example>\r\n\n.\r\nmore');
    expect(reply).toMatch(/^250/);
    expect(deliveries).toHaveLength(1);
    expect(deliveries[0]?.raw.toString()).toContain('MAIL FROM:<evil@x.example>');
  });
});

describe('the end', () => {
  it('waits for the mail that is being stored', async () => {
    let stored = false;
    const client = await start({
      deliver: async () => {
        await new Promise((resolve) => setTimeout(resolve, 200));
        stored = true;
      },
    });
    const reply = send(client, 'Subject: a\r\n\r\nb');
    await new Promise((resolve) => setTimeout(resolve, 100));
    await door.receiver?.stop(1_000);
    expect(stored).toBe(true);
    expect(await reply).toMatch(/^250/);
  });

  it('removes what a crash left behind a day ago, and nothing younger', async () => {
    for (const name of ['old.eml', 'new.eml']) writeFileSync(join(door.folder, name), 'x');
    utimesSync(join(door.folder, 'old.eml'), new Date(0), new Date(0));
    await start();
    expect([existsSync(join(door.folder, 'old.eml')), existsSync(join(door.folder, 'new.eml'))]).toEqual([
      false,
      true,
    ]);
  });
});
