import { randomUUID } from 'node:crypto';
import { residentMb, type ServerProcess } from '#testkit/processes';
import { pause } from '../processes/index.ts';
import { type Line, openLine } from './line.ts';
import { openShop, type Shop } from './shop.ts';

/** Sockets are opened so many at once. */
const atOnce = 50;
const shopsOf = (size: number) => Math.max(4, Math.min(20, Math.floor(size / 50)));

export interface CrowdResult {
  /** What the process holds more than before the first socket, in MB. */
  readonly addedMb: number;
  /** From the visitor's POST to the event on a member's socket, one at a time, in ms, in order of time. */
  readonly told: readonly number[];
  readonly drops: number;
  /** Sockets that, over all their lives, did not get every event of their shop once and in order: what is wrong there. */
  readonly wrong: readonly string[];
}

export interface Crowd {
  readonly size: number;
  /**
   * Visitors write, one after the other in random shops, while random sockets of the members are cut without a word and
   * come back with the number they had seen.
   */
  writeWhileSocketsDrop(messages: number, random: () => number): Promise<CrowdResult>;
  close(): void;
}

/**
 * Opens sockets on a server that is started: those of members and of visitors by halves, over several organisations.
 * Everything runs on the loopback.
 */
export async function gatherCrowd(server: ServerProcess, size: number): Promise<Crowd> {
  const shops: Shop[] = [];
  for (let index = 0; index < shopsOf(size); index += 1) shops.push(await openShop(server.url, index));
  // What the registrations left behind is no socket's.
  await pause(3_000);
  const before = residentMb(server.pid());
  const lines = await openLines(server.url, shops, size);
  return {
    size,
    writeWhileSocketsDrop: async (messages, random) => {
      const addedMb = residentMb(server.pid()) - before;
      const watched = shops.map((shop) =>
        lines.filter((line) => line.shop === shop && line.isMember).slice(0, 8),
      );
      const { told, drops, texts } = await write(shops, watched, messages, random);
      const wrong = await complaints(watched.flat(), texts);
      return { addedMb, told, drops, wrong };
    },
    close: () => {
      for (const line of lines) line.close();
    },
  };
}

async function openLines(url: string, shops: readonly Shop[], size: number): Promise<Line[]> {
  const lines: Line[] = [];
  for (let opened = 0; opened < size; opened += atOnce) {
    const some = Array.from({ length: Math.min(atOnce, size - opened) }, (_, index) => {
      const shop = shops[(opened + index) % shops.length];
      if (!shop) throw new Error('A crowd needs a shop.');
      return openLine(url, shop, Math.floor((opened + index) / shops.length) % 2 === 0);
    });
    lines.push(...(await Promise.all(some)));
  }
  return lines;
}

async function write(
  shops: readonly Shop[],
  watched: readonly (readonly Line[])[],
  messages: number,
  random: () => number,
): Promise<{ told: number[]; drops: number; texts: Map<Shop, string[]> }> {
  const texts = new Map<Shop, string[]>(shops.map((shop) => [shop, []]));
  const told: number[] = [];
  let drops = 0;
  for (let sent = 0; sent < messages; sent += 1) {
    const at = Math.floor(random() * shops.length);
    const [shop, [witness, ...others] = []] = [shops[at], watched[at]];
    if (!shop || !witness) continue;
    const unlucky = others[Math.floor(random() * others.length)];
    if (unlucky) {
      drops += 1;
      unlucky.drop();
    }
    const text = `Message ${randomUUID()}`;
    texts.get(shop)?.push(text);
    const began = performance.now();
    const seen = witness.sees(text);
    await shop.write(text);
    told.push((await seen) - began);
    await pause(10 + random() * 40);
  }
  return { told, drops, texts };
}

/** Waits until all have what they must have, and says who has not, or has it twice or in another order. */
async function complaints(
  lines: readonly Line[],
  texts: ReadonlyMap<Shop, readonly string[]>,
): Promise<string[]> {
  const until = Date.now() + 20_000;
  const wrong = () =>
    lines.flatMap((line, index) => {
      const expected = texts.get(line.shop) ?? [];
      const got = line.texts.filter((text) => expected.includes(text));
      const numbers = line.numbers;
      if (numbers.some((number, place) => place > 0 && number <= (numbers[place - 1] ?? 0)))
        return [`socket ${index}: numbers do not rise`];
      return got.join() === expected.join()
        ? []
        : [`socket ${index}: ${got.length} of ${expected.length} messages`];
    });
  while (wrong().length > 0 && Date.now() < until) await pause(100);
  return wrong();
}
