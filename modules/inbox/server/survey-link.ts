import type { Services } from '#kernel/scope';

export interface SurveyLink {
  readonly orgId: string;
  readonly surveyId: string;
}

const purpose = 'inbox.survey';
const uuidBytes = 16;
const lastsMs = 30 * 24 * 60 * 60 * 1_000;
const bytesOf = (id: string) => Buffer.from(id.replaceAll('-', ''), 'hex');

/** A token with which one resolution can be rated for 30 days; it stands in the one mail that asks. */
export function signSurvey(
  { signing, clock }: Pick<Services, 'signing' | 'clock'>,
  { orgId, surveyId }: SurveyLink,
): string {
  const expires = Buffer.alloc(4);
  expires.writeUInt32BE(Math.floor((clock.now().getTime() + lastsMs) / 1_000));
  return signing.sign(purpose, Buffer.concat([bytesOf(orgId), bytesOf(surveyId), expires]));
}

/** Null for what we have not signed for this, and for what has expired. */
export function readSurvey(
  { signing, clock }: Pick<Services, 'signing' | 'clock'>,
  token: string,
): SurveyLink | null {
  const payload = signing.verify(purpose, token);
  if (payload?.length !== 2 * uuidBytes + 4) return null;
  if (payload.readUInt32BE(2 * uuidBytes) * 1_000 <= clock.now().getTime()) return null;
  return { orgId: uuidAt(payload, 0), surveyId: uuidAt(payload, uuidBytes) };
}

function uuidAt(bytes: Buffer, at: number): string {
  const hex = bytes.toString('hex', at, at + uuidBytes);
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
