import { readdirSync } from 'node:fs';
import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { greet, openDoor, send, talk } from './door.fixture.ts';

const door = openDoor();
const { start, deliveries } = door;

describe('too much', () => {
  it('a size that is announced is refused before the mail comes', async () => {
    const { say } = await start({ limits: { maxMailBytes: 1_000 } });
    await say('EHLO client.example');
    expect(await say('MAIL FROM:<ann@client.example> SIZE=1001')).toMatch(/^552/);
  });

  it('a mail that grows beyond the limit is heard out and refused, and not kept', async () => {
    const client = await start({ limits: { maxMailBytes: 100_000 } });
    expect(await send(client, Buffer.alloc(200_000, 'a\r\n'))).toMatch(/^552/);
    expect(readdirSync(door.folder)).toEqual([]);
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
    expect(readdirSync(door.folder)).toEqual([]);
  });

  it('connections of one address beyond their number are turned away, and room is made when one goes', async () => {
    const first = await start({ limits: { maxConnectionsPerAddress: 1 } });
    const port = door.receiver?.port ?? 0;
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
    expect(readdirSync(door.folder)).toEqual([]);
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
    expect(readdirSync(door.folder)).toEqual([]);
  });
});
