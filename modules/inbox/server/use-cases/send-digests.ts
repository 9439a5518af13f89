import { jobPrincipal, type Scope, type Services } from '#kernel/scope';
import { type MailableMember, mailableMembers, organisationProfile } from '#modules/accounts';
import { latestSlot } from '../notifications/latest-slot.ts';
import { usualDigest } from '../notifications/usual-choices.ts';
import { lockForDigest, markMailed, membersWithDigest } from '../repo/mailed-notification.repo.ts';
import { findChoices } from '../repo/notification-choice.repo.ts';
import { getWorkingHours } from './get-working-hours.ts';
import { writeNotificationLetter } from './write-notification-letter.ts';

/** What waited longer, because its reader had no verified address, is news to nobody. */
const maxAgeMs = 7 * 24 * 3_600_000;

/** Mails to each member, when their digest is due, what they have not read; each digest is a transaction of its own. */
export async function sendDigests(services: Services): Promise<void> {
  const after = new Date(services.clock.now().getTime() - maxAgeMs);
  for (const row of await services.scopes.resolve('orgs_with_digests', after.toISOString())) {
    const principal = jobPrincipal(String(row.org_id), 'inbox.send_digests');
    const members = await services.scopes.withOrg(principal, (scope) => readers(scope, after));
    for (const { userId } of members) {
      await services.scopes.withOrg(principal, (scope) => sendDigest(scope, userId, after));
    }
  }
}

async function readers(scope: Scope, after: Date): Promise<MailableMember[]> {
  const waiting = new Set(await membersWithDigest(scope, after));
  return (await mailableMembers(scope)).filter(({ userId }) => waiting.has(userId));
}

/** Whoever comes second finds nothing left to mail: the rows are locked, and marked with the mail. */
async function sendDigest(scope: Scope, userId: string, after: Date): Promise<void> {
  const digest = (await findChoices(scope, [userId])).get(userId)?.digest ?? usualDigest;
  const timeZone = digest.timeZone ?? (await organisationProfile(scope)).timeZone;
  const until = latestSlot({ ...digest, timeZone }, await getWorkingHours(scope), scope.now());
  if (until === null) return;
  const rows = await lockForDigest(scope, userId, { after, until });
  const member = (await mailableMembers(scope)).find((one) => one.userId === userId);
  if (!member || rows.length === 0) return;
  await writeNotificationLetter(scope, member, rows, 'inbox.digest');
  await markMailed(scope, rows);
}
