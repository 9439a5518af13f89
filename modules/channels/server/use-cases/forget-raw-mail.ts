import { detachFiles } from '#kernel/files';
import { jobPrincipal, type Services } from '#kernel/scope';
import { rawMailOwner } from '../mailbox/raw-mail-owner.ts';
import { dropBytes } from '../repo/inbound-mail.repo.ts';

const keptMs = 30 * 24 * 60 * 60 * 1000;
const batch = 200;

/** Forgets the bytes of mails that were read 30 days ago: what they said stands in their messages. */
export async function forgetRawMail(services: Services): Promise<void> {
  const before = new Date(services.clock.now().getTime() - keptMs);
  for (const row of await services.scopes.resolve('orgs_with_old_raw_mail', before.toISOString())) {
    const principal = jobPrincipal(String(row.org_id), 'channels.forget_raw_mail');
    let dropped: string[];
    do {
      dropped = await services.scopes.withOrg(principal, async (scope) => {
        const ids = await dropBytes(scope, before, batch);
        await detachFiles(scope, { kind: rawMailOwner, ids }, { atOnce: true });
        return ids;
      });
    } while (dropped.length === batch);
  }
}
