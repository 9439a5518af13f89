import * as z from 'zod';
import type { ClientFrame } from '#kernel/realtime';
import { holds, type Principal, type Services } from '#kernel/scope';
import { memberNames } from '#modules/accounts';
import { inboxPermissions } from '../../contract/index.ts';
import { channelPort } from '../channels/index.ts';
import { findConversation } from '../repo/conversation.repo.ts';
import { headOf } from '../repo/merge.repo.ts';
import { noteViewed } from '../repo/reading.repo.ts';
import { answeredIn } from './answered-in.ts';

const typingSchema = z.object({ type: z.literal('typing'), conversationId: z.uuid(), typing: z.boolean() });

/** Shows the visitor, and the other members, that a member types. Another organisation's conversation is not found. */
export async function showMemberTyping(
  services: Services,
  principal: Principal,
  frame: ClientFrame,
): Promise<void> {
  const parsed = typingSchema.safeParse(frame);
  if (!parsed.success || principal.kind !== 'member' || !holds(principal, inboxPermissions.reply)) return;
  const { conversationId, typing } = parsed.data;
  await services.scopes.withOrg(principal, async (scope) => {
    const head = await headOf(scope, conversationId);
    // Whoever is written to sees that somebody writes: in a merged conversation one visitor of several.
    const conversation =
      head === undefined ? undefined : await findConversation(scope, await answeredIn(scope, head));
    if (head === undefined || !conversation) return;
    if (typing) await noteViewed(scope, head, principal.userId, true);
    const name = (await memberNames(scope, [principal.userId])).get(principal.userId) ?? null;
    const who = { author: 'member' as const, name, typing };
    channelPort(scope.services, conversation.channel_kind).typing(scope, conversation, who);
    scope.signal({
      stream: 'members',
      frame: { type: 'typing', conversationId: head, userId: principal.userId, ...who },
    });
  });
}
