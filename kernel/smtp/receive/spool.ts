import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type ArrivedMail, MailRefused } from './mail-receiver.ts';

const STALE_MS = 24 * 60 * 60_000;

/** How far beyond the limit a sender is listened to, so that it hears 552 instead of trying again. */
const PATIENCE = 4;

export interface Spool {
  /**
   * Writes a mail to a file of its own: in memory is never more than a buffer of it.
   * @throws MailRefused 552 when it is too large; the file is gone then
   */
  take(mail: Readable): Promise<ArrivedMail>;
  remove(mail: ArrivedMail): Promise<void>;
}

/** @param folder for files of one process or many; what a crash left there is removed after a day */
export async function openSpool(folder: string, maxMailBytes: number): Promise<Spool> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await removeStale(folder);
  return {
    async take(mail) {
      const path = join(folder, `${randomUUID()}.eml`);
      const meter = createMeter(maxMailBytes);
      try {
        await pipeline(mail, meter.stream, createWriteStream(path, { mode: 0o600, flush: true }));
        if (meter.sizeBytes() > maxMailBytes) throw tooLarge();
      } catch (error) {
        await rm(path, { force: true });
        throw error;
      }
      return { path, sizeBytes: meter.sizeBytes(), sha256: meter.sha256() };
    },
    async remove({ path }) {
      await rm(path, { force: true });
    },
  };
}

function tooLarge(): MailRefused {
  return new MailRefused(552, 'Message exceeds the size limit');
}

/** Counts and hashes; beyond the limit it lets nothing through, and far beyond it ends. */
function createMeter(maxBytes: number): { stream: Transform; sizeBytes(): number; sha256(): string } {
  const hash = createHash('sha256');
  let size = 0;
  const stream = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length;
      if (size > maxBytes * PATIENCE) return done(tooLarge());
      if (size > maxBytes) return done();
      hash.update(chunk);
      done(null, chunk);
    },
  });
  return { stream, sizeBytes: () => size, sha256: () => hash.digest('hex') };
}

async function removeStale(folder: string): Promise<void> {
  const before = Date.now() - STALE_MS;
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Number.POSITIVE_INFINITY }));
    if (name.endsWith('.eml') && mtimeMs < before) await rm(path, { force: true });
  }
}
