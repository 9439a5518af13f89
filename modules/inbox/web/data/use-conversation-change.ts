import { useQueryClient } from '@tanstack/react-query';
import type * as z from 'zod';
import { useApiMutation, useSession, useTellError } from '#modules/accounts/web';
import { type Conversation, updateConversationContract } from '../../contract/index.ts';
import { changeShown, knownConversation, showConversation } from './live-lists.ts';

type Change = Omit<
  z.input<NonNullable<typeof updateConversationContract.body>>,
  'assigneeId' | 'teamId' | 'tags'
> & {
  /** The member who gets it, with the name to show at once; null takes it from whoever has it. */
  assignee?: { id: string; name: string } | null;
  team?: { id: string; name: string } | null;
};

/** Changes a conversation: shown at once, taken back when the server says no. */
export function useConversationChange(id: string): (change: Change) => void {
  const queries = useQueryClient();
  const { user } = useSession();
  const tell = useTellError();
  const { mutate } = useApiMutation(updateConversationContract);
  return (change) => {
    const before = knownConversation(queries, id);
    const { assignee, team, ...others } = change;
    changeShown(queries, id, (shown) => ({ ...shown, ...shownNow(shown, change) }), user.id);
    const body = {
      ...others,
      ...(assignee !== undefined && { assigneeId: assignee?.id ?? null }),
      ...(team !== undefined && { teamId: team?.id ?? null }),
    };
    mutate(
      { params: { id }, body },
      {
        onSuccess: (conversation) => showConversation(queries, conversation, user.id),
        onError: (error) => {
          if (before) showConversation(queries, before, user.id);
          tell(error);
        },
      },
    );
  };
}

const isPutAside = (status: Conversation['status']): boolean =>
  status === 'pending' || status === 'snoozed' || status === 'resolved';

/** What the server will answer; a released conversation does not wait for a person any more. */
function shownNow(shown: Conversation, change: Change): Partial<Conversation> {
  const { assistant, assignee, team, snoozedUntil, addTags = [], removeTags = [] } = change;
  const status = snoozedUntil ? 'snoozed' : snoozedUntil === null ? 'open' : change.status;
  const released = assistant === 'on' && shown.status === 'handed_over' && status === undefined;
  return {
    ...(status !== undefined && { status, snoozedUntil: snoozedUntil ?? null }),
    ...(released && { status: 'open' as const }),
    ...(status !== undefined && isPutAside(status) && { replyDueAt: null, replySoonAt: null }),
    ...(assistant !== undefined && { assistant }),
    tags: [...new Set([...shown.tags, ...addTags])].filter((tag) => !removeTags.includes(tag)),
    ...(assignee !== undefined && { assignee }),
    ...(team !== undefined && { team }),
  };
}
