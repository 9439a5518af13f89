import { jobPrincipal, type Scope, type Services } from '#kernel/scope';
import { listMembers } from '#modules/accounts';
import { wakeRows } from '../repo/conversation.repo.ts';
import { announceConversation } from './announce-conversation.ts';
import { keepReplyDue } from './keep-reply-due.ts';
import { notifyMember } from './notify-member.ts';
import { tellVisitors } from './tell-visitors.ts';

const atOnce = 100;

/** Opens every conversation whose sleep is over, and tells whoever put it to sleep. */
export async function wakeSnoozed(services: Services): Promise<void> {
  const now = services.clock.now().toISOString();
  for (const row of await services.scopes.resolve('orgs_with_sleep_over', now)) {
    const principal = jobPrincipal(String(row.org_id), 'inbox.wake_snoozed');
    let woken: number;
    do woken = await services.scopes.withOrg(principal, wakeSome);
    while (woken === atOnce);
  }
}

async function wakeSome(scope: Scope): Promise<number> {
  const woken = await wakeRows(scope, atOnce);
  await keepReplyDue(
    scope,
    woken.map(({ id }) => id),
  );
  const members = woken.length > 0 ? await listMembers(scope) : [];
  await tellVisitors(
    scope,
    woken.map(({ id }) => id),
  );
  for (const { id, snoozed_by: userId } of woken) {
    announceConversation(scope, id);
    if (userId !== null && members.some((member) => member.userId === userId)) {
      await notifyMember(scope, { userId, kind: 'snooze_ended', conversationId: id });
    }
  }
  return woken.length;
}
