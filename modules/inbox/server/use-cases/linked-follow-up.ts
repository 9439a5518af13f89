import { fail } from '#kernel/errors';
import { jobPrincipal, type Scope, type Services } from '#kernel/scope';
import { inboxErrors } from '../../contract/index.ts';
import { type FollowUpAct, readFollowUp } from '../follow-up-link.ts';
import { type ConversationRow, lockConversation } from '../repo/conversation.repo.ts';
import { type FollowUpRow, findFollowUp } from '../repo/follow-up.repo.ts';

export interface Linked {
  readonly conversation: ConversationRow;
  readonly followUp: FollowUpRow;
}

/**
 * Acts on what a link in a mail is about, in the organisation that it names.
 * @throws `inbox.link_invalid` for every other link: it tells nobody why
 */
export async function linkedFollowUp<T>(
  services: Services,
  act: FollowUpAct,
  token: string,
  then: (scope: Scope, linked: Linked) => Promise<T>,
): Promise<T> {
  const link = readFollowUp(services, act, token);
  if (!link) return fail(inboxErrors.linkInvalid);
  return services.scopes.withOrg(jobPrincipal(link.orgId, `inbox: a link (${act})`), async (scope) => {
    const conversation = await lockConversation(scope, link.conversationId);
    const followUp = conversation && (await findFollowUp(scope, conversation.id));
    if (!followUp || !link.wasSentTo(followUp.address)) return fail(inboxErrors.linkInvalid);
    return then(scope, { conversation, followUp });
  });
}
