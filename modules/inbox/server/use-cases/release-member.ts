import { jobPrincipal, type Scope, type Services } from '#kernel/scope';
import { listMembers, memberNames, organisationProfile } from '#modules/accounts';
import { lockConversation } from '../repo/conversation.repo.ts';
import { forgetMember, idsAssignedTo, releaseResolved } from '../repo/former-member.repo.ts';
import { announceConversation } from './announce-conversation.ts';
import { appendMessage } from './append-message.ts';

const atOnce = 50;

/** Takes their conversations from somebody who is no member any more, says so in each, and forgets what they chose. */
export async function releaseMember(services: Services, orgId: string, userId: string): Promise<void> {
  const principal = jobPrincipal(orgId, 'inbox.release_member');
  let released: number;
  do released = await services.scopes.withOrg(principal, (scope) => releaseSome(scope, userId));
  while (released === atOnce);
}

async function releaseSome(scope: Scope, userId: string): Promise<number> {
  // Who came back meanwhile keeps everything.
  if ((await listMembers(scope)).some((member) => member.userId === userId)) return 0;
  const ids = await idsAssignedTo(scope, userId, atOnce);
  const { language } = await organisationProfile(scope);
  const name = (await memberNames(scope, [userId])).get(userId);
  const key = name === undefined ? 'inbox.member_left.unnamed' : 'inbox.member_left';
  const text = scope.services.i18n.t(language, key, { name });
  for (const id of ids) {
    const conversation = await lockConversation(scope, id);
    if (conversation?.assignee_id !== userId) continue;
    const note = { author: 'system', visibility: 'note', text } as const;
    await appendMessage(scope, conversation, note, { assignee_id: null });
    announceConversation(scope, id);
  }
  if (ids.length < atOnce) {
    await releaseResolved(scope, userId);
    await forgetMember(scope, userId);
  }
  return ids.length;
}
