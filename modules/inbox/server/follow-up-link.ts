import { createHash } from 'node:crypto';
import type { Services } from '#kernel/scope';

/** What a link in a mail is for; each is signed for itself, so that none does what another may. */
export type FollowUpAct = 'confirm' | 'stop' | 'open';

export interface FollowUpLink {
  readonly orgId: string;
  readonly conversationId: string;
  readonly address: string;
}

const hourMs = 60 * 60 * 1000;
const lastsMs: Readonly<Record<FollowUpAct, number>> = {
  confirm: 24 * hourMs,
  open: 30 * 24 * hourMs,
  // Whoever wants no more mail wants none in ten years either.
  stop: 10 * 365 * 24 * hourMs,
};

const uuidBytes = 16;
const tagBytes = 8;
const purposeOf = (act: FollowUpAct) => `inbox.follow_up_${act}`;
const tagOf = (address: string) => createHash('sha256').update(address).digest().subarray(0, tagBytes);
const bytesOf = (id: string) => Buffer.from(id.replaceAll('-', ''), 'hex');

/** A token for one act on one conversation by the owner of one address. */
export function signFollowUp(
  { signing, clock }: Pick<Services, 'signing' | 'clock'>,
  act: FollowUpAct,
  { orgId, conversationId, address }: FollowUpLink,
): string {
  const expires = Buffer.alloc(4);
  expires.writeUInt32BE(Math.floor((clock.now().getTime() + lastsMs[act]) / 1000));
  const payload = Buffer.concat([bytesOf(orgId), bytesOf(conversationId), tagOf(address), expires]);
  return signing.sign(purposeOf(act), payload);
}

export interface ReadLink {
  readonly orgId: string;
  readonly conversationId: string;
  /** Whether the link was sent to this address: one that was given later has links of its own. */
  wasSentTo(address: string): boolean;
}

/** Null for what we have not signed for this, and for what has expired. */
export function readFollowUp(
  { signing, clock }: Pick<Services, 'signing' | 'clock'>,
  act: FollowUpAct,
  token: string,
): ReadLink | null {
  const payload = signing.verify(purposeOf(act), token);
  if (payload?.length !== 2 * uuidBytes + tagBytes + 4) return null;
  if (payload.readUInt32BE(2 * uuidBytes + tagBytes) * 1000 <= clock.now().getTime()) return null;
  const tag = payload.subarray(2 * uuidBytes, 2 * uuidBytes + tagBytes);
  return {
    orgId: uuidAt(payload, 0),
    conversationId: uuidAt(payload, uuidBytes),
    wasSentTo: (address) => tag.equals(tagOf(address)),
  };
}

function uuidAt(bytes: Buffer, at: number): string {
  const hex = bytes.toString('hex', at, at + uuidBytes);
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
