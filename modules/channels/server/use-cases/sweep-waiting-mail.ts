import type { Services } from '#kernel/scope';
import { readWaitingMail } from './read-waiting-mail.ts';

/** What waits for longer than this has lost its worker or its wake-up. */
const overdueMs = 3_000;

/** Reads what a crash left behind: the waiting rows are the truth, whatever became of the queue. */
export async function sweepWaitingMail(services: Services): Promise<void> {
  const before = new Date(services.clock.now().getTime() - overdueMs).toISOString();
  for (const row of await services.scopes.resolve('orgs_with_unread_mail', before)) {
    const [orgId, channelId] = [String(row.org_id), String(row.channel_id)];
    await readWaitingMail(services, orgId, channelId).catch((error: unknown) =>
      services.log.warn({ err: error, orgId, channelId }, 'mail waits for its next turn'),
    );
  }
}
