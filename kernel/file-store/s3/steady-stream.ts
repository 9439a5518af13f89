import { Readable } from 'node:stream';
import type { ByteRange } from '../file-store.ts';
import { isTransportError } from './s3-client.ts';

const mostBreaks = 3;

/**
 * One stream over a line that may break: what is missing is asked for again from where it stopped, so that a reader gets
 * all bytes or an error, and never less.
 * @param from opens the bytes of a range
 */
export function steadyStream(
  first: Readable,
  range: ByteRange,
  from: (range: ByteRange) => Promise<Readable>,
): Readable {
  const line = { current: first };
  const steady = Readable.from(bytes(line, range, from), { objectMode: false });
  // A generator that nobody has begun to read has no end to clean up in, and the connection would stay taken.
  return steady.once('close', () => line.current.on('error', () => undefined).destroy());
}

async function* bytes(
  line: { current: Readable },
  { start, end }: ByteRange,
  from: (range: ByteRange) => Promise<Readable>,
) {
  let next = start;
  for (let breaks = 0; ; breaks += 1) {
    try {
      for await (const chunk of line.current) {
        next += (chunk as Buffer).length;
        yield chunk as Buffer;
      }
      return;
    } catch (error) {
      if (!isTransportError(error) || breaks >= mostBreaks) throw error;
      if (next > end) return;
      line.current = await from({ start: next, end });
    }
  }
}
