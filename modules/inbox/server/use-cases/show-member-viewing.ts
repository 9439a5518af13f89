import * as z from 'zod';
import type { ClientFrame } from '#kernel/realtime';
import { holds, type Principal, type Services } from '#kernel/scope';
import { memberNames } from '#modules/accounts';
import { inboxPermissions } from '../../contract/index.ts';
import { findConversation } from '../repo/conversation.repo.ts';
import { noteViewed } from '../repo/reading.repo.ts';

const viewingSchema = z.object({
  type: z.literal('viewing'),
  conversationId: z.uuid(),
  viewing: z.boolean(),
  /** Has just come, and wants to know who else is there. */
  hello: z.boolean().default(false),
});

/** Shows the other members who reads a conversation. Another organisation's conversation is not found. */
export async function showMemberViewing(
  services: Services,
  principal: Principal,
  frame: ClientFrame,
): Promise<void> {
  const parsed = viewingSchema.safeParse(frame);
  if (!parsed.success || principal.kind !== 'member' || !holds(principal, inboxPermissions.read)) return;
  const { userId } = principal;
  await services.scopes.withOrg(principal, async (scope) => {
    if (!(await findConversation(scope, parsed.data.conversationId))) return;
    await noteViewed(scope, parsed.data.conversationId, userId, parsed.data.viewing);
    const name = (await memberNames(scope, [userId])).get(userId) ?? '';
    scope.signal({ stream: 'members', frame: { ...parsed.data, userId, name } });
  });
}
