import type { Services } from '#kernel/scope';

/** One mail as it was sent, for whoever has the link. */
export interface OriginalPlace {
  readonly orgId: string;
  readonly messageId: string;
  /** Whether pictures that lie elsewhere are loaded. */
  readonly pictures: boolean;
}

const purpose = 'inbox.original';
/** For as long as somebody reads it; a page that was left open asks for a new one. */
const lastsMs = 60 * 60 * 1000;
const uuidBytes = 16;
const payloadBytes = 1 + 2 * uuidBytes + 4;

/** The path of a page that shows a mail as it was sent; a frame has no other way to say who asks. */
export function originalLink(services: Services, { orgId, messageId, pictures }: OriginalPlace): string {
  const payload = Buffer.alloc(payloadBytes);
  payload.writeUInt8(pictures ? 1 : 0, 0);
  payload.write(orgId.replaceAll('-', ''), 1, 'hex');
  payload.write(messageId.replaceAll('-', ''), 1 + uuidBytes, 'hex');
  const expiresAt = services.clock.now().getTime() + lastsMs;
  payload.writeUInt32BE(Math.ceil(expiresAt / 1000), 1 + 2 * uuidBytes);
  return `/message-view/${services.signing.sign(purpose, payload)}`;
}

/** Null for what is no link of ours, or has ended. */
export function readOriginalLink(services: Services, token: string): OriginalPlace | null {
  const payload = services.signing.verify(purpose, token);
  if (payload?.length !== payloadBytes) return null;
  if (payload.readUInt32BE(1 + 2 * uuidBytes) * 1000 <= services.clock.now().getTime()) return null;
  return {
    orgId: uuidAt(payload, 1),
    messageId: uuidAt(payload, 1 + uuidBytes),
    pictures: payload.readUInt8(0) === 1,
  };
}

function uuidAt(bytes: Buffer, at: number): string {
  const hex = bytes.toString('hex', at, at + uuidBytes);
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
