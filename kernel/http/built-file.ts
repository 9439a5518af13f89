import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { installRoot } from '#kernel/config';
import type { PageReply } from './page.ts';

/** What the build leaves beside a script, best first; the last is the script itself. */
const variants = [
  { encoding: 'br', suffix: '.br' },
  { encoding: 'gzip', suffix: '.gz' },
  { encoding: 'identity', suffix: '' },
] as const;

/** A new release reaches everybody within minutes, and a page that is read on does not ask again. */
const cacheControl = 'public, max-age=300, stale-while-revalidate=86400';

const built = new Map<string, Promise<PageReply | null>>();

/**
 * A script of `dist/public`, as small as the browser takes it. Null before the first build.
 * @param acceptEncoding the request's header
 */
export async function builtFile(name: string, acceptEncoding: string): Promise<PageReply | null> {
  for (const { encoding, suffix } of variants) {
    if (encoding !== 'identity' && !accepts(acceptEncoding, encoding)) continue;
    const reply = await readVariant(name + suffix, encoding);
    if (reply) return reply;
  }
  return null;
}

/** Whether `Accept-Encoding` names it, and not with a weight of nothing (RFC 9110, 12.5.3). */
function accepts(header: string, encoding: string): boolean {
  return header.split(',').some((part) => {
    const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase());
    return name === encoding && !parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter));
  });
}

/** Read once a process: the build replaces the program and the script together. Null before there is one. */
async function readVariant(name: string, encoding: string): Promise<PageReply | null> {
  const path = join(installRoot(), 'dist', 'public', name);
  let reply = built.get(path);
  if (!reply) {
    reply = readFile(path).then(
      (body) => toReply(body, encoding),
      () => null,
    );
    built.set(path, reply);
  }
  const read = await reply;
  if (!read) built.delete(path);
  return read;
}

function toReply(body: Buffer, encoding: string): PageReply {
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 22);
  return {
    contentType: 'text/javascript; charset=utf-8',
    body,
    headers: {
      'cache-control': cacheControl,
      etag: `"${hash}"`,
      vary: 'accept-encoding',
      ...(encoding !== 'identity' && { 'content-encoding': encoding }),
    },
  };
}
