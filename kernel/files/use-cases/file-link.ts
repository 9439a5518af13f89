import { filesErrors, type ImageVariant } from '#kernel/contract';
import { fail } from '#kernel/errors';
import type { FileReply } from '#kernel/http';
import { jobPrincipal, type Services } from '#kernel/scope';
import { serveFile } from './serve-file.ts';

export interface LinkedFile {
  readonly orgId: string;
  readonly fileId: string;
  readonly variant?: ImageVariant | undefined;
}

const purpose = 'files.link';
const dayMs = 24 * 60 * 60 * 1000;
/** By their number in a link, which stays for ever. */
const variants = [undefined, 'small', 'large'] as const;
const uuidBytes = 16;
const payloadBytes = 1 + 2 * uuidBytes + 4;

/**
 * A path under which whoever has it reads one file until it expires: at least `lastsMs` from now, and at most half as long
 * again, so that for a while the same file has the same path and a browser need not load it twice.
 */
export function fileLink(services: Services, linked: LinkedFile, lastsMs = dayMs): string {
  const step = lastsMs / 2;
  const expiresAt = Math.ceil((services.clock.now().getTime() + lastsMs) / step) * step;
  const payload = Buffer.alloc(payloadBytes);
  payload.writeUInt8(variants.indexOf(linked.variant), 0);
  payload.write(linked.orgId.replaceAll('-', ''), 1, 'hex');
  payload.write(linked.fileId.replaceAll('-', ''), 1 + uuidBytes, 'hex');
  payload.writeUInt32BE(Math.ceil(expiresAt / 1000), 1 + 2 * uuidBytes);
  return `/files/${services.signing.sign(purpose, payload)}`;
}

/** @throws `files.not_found` for a link that is not ours or has expired: it tells nobody which */
export async function openFileLink(services: Services, token: string): Promise<FileReply> {
  const payload = services.signing.verify(purpose, token);
  if (payload?.length !== payloadBytes) return fail(filesErrors.notFound);
  const secondsLeft =
    payload.readUInt32BE(1 + 2 * uuidBytes) - Math.floor(services.clock.now().getTime() / 1000);
  if (secondsLeft <= 0) return fail(filesErrors.notFound);
  const orgId = uuidAt(payload, 1);
  return serveFile(services, jobPrincipal(orgId, 'files: a signed link'), {
    fileId: uuidAt(payload, 1 + uuidBytes),
    variant: variants[payload.readUInt8(0)],
    headers: { 'cache-control': `private, max-age=${secondsLeft}, immutable` },
  });
}

function uuidAt(bytes: Buffer, at: number): string {
  const hex = bytes.toString('hex', at, at + uuidBytes);
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
