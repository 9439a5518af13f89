import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { manualClock } from '#kernel/clock';
import { createLogger } from '#kernel/log';
import { createRateLimits } from '#kernel/rate-limit';
import { createMailReceiver } from './create-mail-receiver.ts';
import {
  type ArrivedEnvelope,
  type MailReceiver,
  type MailReceiverOptions,
  MailRefused,
} from './mail-receiver.ts';

interface Delivery {
  readonly envelope: ArrivedEnvelope<string>;
  readonly raw: Buffer;
}

let folder: string;
let receiver: MailReceiver | undefined;
let deliveries: Delivery[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mail-in-'));
  deliveries = [];
});

afterEach(async () => {
  await receiver?.stop(50);
  rmSync(folder, { recursive: true, force: true });
});

async function start(options: Partial<MailReceiverOptions<string>> = {}) {
  receiver = await createMailReceiver<string>({
    port: 0,
    host: '127.0.0.1',
    mailDomain: 'lumiere.example',
    resolve: async (address) => (/^contact/i.test(address) ? 'mailbox-1' : null),
    deliver: async ({ path }, envelope) => void deliveries.push({ envelope, raw: readFileSync(path) }),
    spoolFolder: folder,
    rateLimits: createRateLimits({ off: false, clock: manualClock('2026-11-20T10:00:00Z') }),
    log: createLogger({ level: 'silent' }),
    ...options,
    limits: { recipientDelayMs: 0, ...options.limits },
  });
  return talk(receiver.port);
}

interface Talk {
  readonly socket: Socket;
  /** Sends a line (or bytes) and gives the reply to it. */
  say(line: string | Buffer): Promise<string>;
  reply(): Promise<string>;
  closed: Promise<void>;
}

/** A client that says what it is told to, byte for byte. */
function talk(port: number): Promise<Talk> {
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => undefined);
  let pending = '';
  let wake: () => void = () => undefined;
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()));
  socket.on('data', (chunk) => {
    pending += chunk.toString('latin1');
    wake();
  });
  const reply = async (): Promise<string> => {
    for (;;) {
      const match = /^(?:\d{3}-[^\n]*\n)*(\d{3}[^\n]*)\r\n/.exec(pending);
      if (match) {
        pending = pending.slice(match[0].length);
        return match[0].trim();
      }
      const ended = await Promise.race([
        new Promise<false>((resolve) => {
          wake = () => resolve(false);
        }),
        closed.then(() => true),
      ]);
      if (ended) return 'closed';
    }
  };
  const say = (line: string | Buffer) => {
    socket.write(typeof line === 'string' ? `${line}\r\n` : line);
    return reply();
  };
  return reply().then(() => ({ socket, say, reply, closed }));
}

async function greet({ say }: Talk, from = '<ann@client.example>') {
  await say('EHLO client.example');
  return say(`MAIL FROM:${from}`);
}

async function send(client: Talk, body: string | Buffer, to = 'contact@lumiere.example') {
  await greet(client);
  await client.say(`RCPT TO:<${to}>`);
  await client.say('DATA');
  return client.say(Buffer.concat([Buffer.from(body), Buffer.from('\r\n.\r\n')]));
}

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
    expect(readdirSync(folder)).toEqual([]);
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
    expect(readdirSync(folder)).toEqual([]);
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

describe('too much', () => {
  it('a size that is announced is refused before the mail comes', async () => {
    const { say } = await start({ limits: { maxMailBytes: 1_000 } });
    await say('EHLO client.example');
    expect(await say('MAIL FROM:<ann@client.example> SIZE=1001')).toMatch(/^552/);
  });

  it('a mail that grows beyond the limit is heard out and refused, and not kept', async () => {
    const client = await start({ limits: { maxMailBytes: 100_000 } });
    expect(await send(client, Buffer.alloc(200_000, 'a\r\n'))).toMatch(/^552/);
    expect(readdirSync(folder)).toEqual([]);
    expect(deliveries).toEqual([]);
    expect(await client.say('NOOP')).toMatch(/^250/);
  });

  it('100 MB cost no memory, and are cut off', async () => {
    const client = await start({ limits: { maxMailBytes: 1_000_000 } });
    await greet(client);
    await client.say('RCPT TO:<contact@lumiere.example>');
    await client.say('DATA');
    const before = process.memoryUsage().rss;
    const chunk = Buffer.alloc(1024 * 1024, 'abcdefg\r\n');
    let peak = 0;
    for (let sent = 0; sent < 100 && !client.socket.destroyed; sent += 1) {
      const room = client.socket.write(chunk);
      if (!room) {
        await Promise.race([new Promise((resolve) => client.socket.once('drain', resolve)), client.closed]);
      }
      peak = Math.max(peak, process.memoryUsage().rss - before);
    }
    client.socket.end('\r\n.\r\n');
    await client.closed;
    expect(peak).toBeLessThan(80 * 1024 * 1024);
    expect(deliveries).toEqual([]);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('connections of one address beyond their number are turned away, and room is made when one goes', async () => {
    const first = await start({ limits: { maxConnectionsPerAddress: 1 } });
    const port = receiver?.port ?? 0;
    const second = connect(port, '127.0.0.1');
    second.on('error', () => undefined);
    const greeting = await new Promise<string>((resolve) =>
      second.once('data', (data) => resolve(data.toString())),
    );
    expect(greeting).toMatch(/^421/);
    second.destroy();
    first.socket.destroy();
    await first.closed;
    await new Promise((resolve) => setTimeout(resolve, 50));
    const third = await talk(port);
    expect(await third.say('EHLO client.example')).toMatch(/250/);
    third.socket.destroy();
  });

  it('mails of one address beyond their rate are put off', async () => {
    const client = await start({ limits: { mailsPerMinutePerAddress: 2 } });
    const replies: string[] = [];
    for (let mail = 0; mail < 3; mail += 1) {
      replies.push(await greet(client));
      await client.say('RSET');
    }
    expect(replies.map((reply) => reply.slice(0, 3))).toEqual(['250', '250', '450']);
  });

  it('a command without end is refused', async () => {
    const client = await start();
    const reply = await client.say(Buffer.alloc(20_000, 'a'));
    expect(reply).toMatch(/^(?:5|421|closed)/);
  });
});

describe('too slow', () => {
  it('silence ends the connection', async () => {
    const client = await start({ limits: { idleTimeoutMs: 200 } });
    await client.closed;
  });

  it('so does a byte now and then, after the longest time that a connection may last', async () => {
    const client = await start({ limits: { maxConnectionMs: 400 } });
    await greet(client);
    await client.say('RCPT TO:<contact@lumiere.example>');
    await client.say('DATA');
    const drip = setInterval(() => client.socket.write('a'), 20);
    await client.closed;
    clearInterval(drip);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(readdirSync(folder)).toEqual([]);
    expect(deliveries).toEqual([]);
  });

  it('a sender that goes away in the middle leaves nothing behind', async () => {
    const client = await start();
    await greet(client);
    await client.say('RCPT TO:<contact@lumiere.example>');
    await client.say('DATA');
    client.socket.write('Subject: half');
    await new Promise((resolve) => setTimeout(resolve, 50));
    client.socket.destroy();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(deliveries).toEqual([]);
    expect(readdirSync(folder)).toEqual([]);
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
    await receiver?.stop(1_000);
    expect(stored).toBe(true);
    expect(await reply).toMatch(/^250/);
  });

  it('removes what a crash left behind a day ago, and nothing younger', async () => {
    for (const name of ['old.eml', 'new.eml']) writeFileSync(join(folder, name), 'x');
    utimesSync(join(folder, 'old.eml'), new Date(0), new Date(0));
    await start();
    expect([existsSync(join(folder, 'old.eml')), existsSync(join(folder, 'new.eml'))]).toEqual([false, true]);
  });
});
