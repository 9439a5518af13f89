import { jobPrincipal, type Scope, type Services } from '#kernel/scope';
import { takeAlerts } from '../repo/reply-target.repo.ts';
import { announceConversation } from './announce-conversation.ts';
import { notifyMembers } from './notify-members.ts';

const atOnce = 50;
const missed = 2;

/** Tells people of replies that are due soon, and of those that are overdue, each once. */
export async function alertAboutReplies(services: Services): Promise<void> {
  const now = services.clock.now().toISOString();
  for (const row of await services.scopes.resolve('orgs_with_reply_alerts', now)) {
    const principal = jobPrincipal(String(row.org_id), 'inbox.alert_about_replies');
    let told: number;
    do told = await services.scopes.withOrg(principal, alertSome);
    while (told === atOnce);
  }
}

async function alertSome(scope: Scope): Promise<number> {
  const taken = await takeAlerts(scope, atOnce);
  for (const conversation of taken) {
    const kind = conversation.reply_alerts === missed ? 'reply_missed' : 'reply_due';
    await notifyMembers(scope, conversation, kind, conversation.last_message_text ?? '');
    // Lists and numbers that ask for what is near or overdue follow.
    announceConversation(scope, conversation.id);
  }
  return taken.length;
}
