import { createCipheriv, createDecipheriv } from 'node:crypto';
import { ArchiveError } from './archive-error.ts';

/**
 * A long text in chunks of AES-256-GCM, each authenticated with its number and whether it is the last one (the STREAM
 * construction of Hoang, Reyhanitabar, Rogaway and Vizár, as age and Tink use it): none can be changed, moved, left out or
 * cut off unseen, and nothing is handed on that was not authenticated. The key is one archive's own, so a nonce is a number.
 */
const chunkBytes = 64 * 1024;
const tagBytes = 16;

function nonceOf(number: number, last: boolean): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeBigUInt64BE(BigInt(number), 3);
  nonce.writeUInt8(last ? 1 : 0, 11);
  return nonce;
}

/** @param head what stands before the chunks, authenticated with each */
export async function* sealChunks(
  key: Buffer,
  head: Buffer,
  bytes: AsyncIterable<Uint8Array>,
): AsyncGenerator<Buffer> {
  let number = 0;
  for await (const { chunk, last } of inChunks(bytes, chunkBytes)) {
    const cipher = createCipheriv('aes-256-gcm', key, nonceOf(number, last));
    cipher.setAAD(head);
    yield Buffer.concat([cipher.update(chunk), cipher.final(), cipher.getAuthTag()]);
    number += 1;
  }
}

/** @throws ArchiveError at the first chunk that is not as it was written */
export async function* openChunks(
  key: Buffer,
  head: Buffer,
  bytes: AsyncIterable<Uint8Array>,
): AsyncGenerator<Buffer> {
  let number = 0;
  for await (const { chunk, last } of inChunks(bytes, chunkBytes + tagBytes)) {
    if (chunk.length < tagBytes) throw damaged();
    const decipher = createDecipheriv('aes-256-gcm', key, nonceOf(number, last), { authTagLength: tagBytes });
    decipher.setAAD(head);
    decipher.setAuthTag(chunk.subarray(-tagBytes));
    let opened: Buffer;
    try {
      opened = Buffer.concat([decipher.update(chunk.subarray(0, -tagBytes)), decipher.final()]);
    } catch {
      throw damaged();
    }
    yield opened;
    number += 1;
  }
}

export const damaged = () => new ArchiveError('The archive was changed or cut short; nothing was restored.');

/** Cuts into pieces of one size, of which the last is marked and may be shorter, or empty where there is nothing at all. */
async function* inChunks(
  bytes: AsyncIterable<Uint8Array>,
  size: number,
): AsyncGenerator<{ chunk: Buffer; last: boolean }> {
  let waiting: Buffer[] = [];
  let held = 0;
  for await (const piece of bytes) {
    waiting.push(Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength));
    held += piece.length;
    if (held <= size) continue;
    const all = Buffer.concat(waiting);
    let at = 0;
    // What may be the last one stays until more has come.
    for (; all.length - at > size; at += size) yield { chunk: all.subarray(at, at + size), last: false };
    waiting = [all.subarray(at)];
    held = all.length - at;
  }
  yield { chunk: Buffer.concat(waiting), last: true };
}
