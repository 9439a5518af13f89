import { jobPrincipal, type Services } from '#kernel/scope';
import { mailableMembers } from '#modules/accounts';
import { lockToMailNow, markMailed } from '../repo/mailed-notification.repo.ts';
import { writeNotificationLetter } from './write-notification-letter.ts';

/** Mails notifications whose members want them at once, each its own mail, unless one was mailed already. */
export async function mailNotifications(services: Services, orgId: string, ids: readonly string[]) {
  await services.scopes.withOrg(jobPrincipal(orgId, 'inbox.mail_notifications'), async (scope) => {
    const rows = await lockToMailNow(scope, ids);
    const members = rows.length > 0 ? await mailableMembers(scope) : [];
    for (const row of rows) {
      const member = members.find(({ userId }) => userId === row.user_id);
      if (member) await writeNotificationLetter(scope, member, [row], 'inbox.notification');
    }
    await markMailed(scope, rows);
  });
}
