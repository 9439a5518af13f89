import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { manualClock } from '#kernel/clock';
import { createLogger } from '#kernel/log';
import { createRateLimits } from '#kernel/rate-limit';
import { createMailReceiver } from './create-mail-receiver.ts';
import type { ArrivedEnvelope, MailReceiver, MailReceiverOptions } from './mail-receiver.ts';

interface Delivery {
  readonly envelope: ArrivedEnvelope<string>;
  readonly raw: Buffer;
}

/** For a file of tests: a door for each test, and what came through it. */
export function openDoor() {
  const deliveries: Delivery[] = [];
  const door = { folder: '', deliveries, receiver: undefined as MailReceiver | undefined, start };
  beforeEach(() => {
    door.folder = mkdtempSync(join(tmpdir(), 'mail-in-'));
    deliveries.length = 0;
  });
  afterEach(async () => {
    await door.receiver?.stop(50);
    rmSync(door.folder, { recursive: true, force: true });
  });
  async function start(options: Partial<MailReceiverOptions<string>> = {}) {
    door.receiver = await createMailReceiver<string>({
      port: 0,
      host: '127.0.0.1',
      mailDomain: 'lumiere.example',
      resolve: async (address) => (/^contact/i.test(address) ? 'mailbox-1' : null),
      deliver: async ({ path }, envelope) => void deliveries.push({ envelope, raw: readFileSync(path) }),
      spoolFolder: door.folder,
      rateLimits: createRateLimits({ off: false, clock: manualClock('2026-11-20T10:00:00Z') }),
      log: createLogger({ level: 'silent' }),
      ...options,
      limits: { recipientDelayMs: 0, ...options.limits },
    });
    return talk(door.receiver.port);
  }
  return door;
}

export interface Talk {
  readonly socket: Socket;
  /** Sends a line (or bytes) and gives the reply to it. */
  say(line: string | Buffer): Promise<string>;
  reply(): Promise<string>;
  closed: Promise<void>;
}

/** A client that says what it is told to, byte for byte. */
export function talk(port: number): Promise<Talk> {
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

export async function greet({ say }: Talk, from = '<ann@client.example>') {
  await say('EHLO client.example');
  return say(`MAIL FROM:${from}`);
}

export async function send(client: Talk, body: string | Buffer, to = 'contact@lumiere.example') {
  await greet(client);
  await client.say(`RCPT TO:<${to}>`);
  await client.say('DATA');
  return client.say(Buffer.concat([Buffer.from(body), Buffer.from('\r\n.\r\n')]));
}
