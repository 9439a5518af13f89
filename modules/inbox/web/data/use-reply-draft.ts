import { useQueryClient } from '@tanstack/react-query';
import { apiKey, useApiMutation, useApiQuery, useInvalidate, useTellError } from '#modules/accounts/web';
import {
  approveDraftContract,
  getConversationContract,
  getDraftContract,
  listMessagesContract,
  refuseDraftContract,
} from '../../contract/index.ts';
import { type MessagePages, putMessage } from '../state/message-changes.ts';
import { messagesRequest } from './use-inbox-live.ts';

/** An answer that waits, and the three ways to judge it. Whoever comes too late is told, and sees how it stands. */
export function useReplyDraft(id: string, conversationId: string) {
  const queries = useQueryClient();
  const invalidate = useInvalidate();
  const tell = useTellError();
  const { data: draft } = useApiQuery(getDraftContract, { params: { id } });
  const onError = (error: unknown): void => {
    tell(error);
    invalidate(getDraftContract, getConversationContract);
  };
  const approval = useApiMutation(approveDraftContract, {
    onError,
    onSuccess: (message) =>
      queries.setQueryData<MessagePages>(
        apiKey(listMessagesContract, messagesRequest(conversationId)),
        (pages) => pages && putMessage(pages, message),
      ),
  });
  const refusal = useApiMutation(refuseDraftContract, { onError });
  return {
    draft,
    approving: approval.isPending,
    refusing: refusal.isPending,
    /** With a text, in the member's own words. */
    approve: (text?: string) => approval.mutate({ params: { id }, body: text === undefined ? {} : { text } }),
    refuse: () => refusal.mutate({ params: { id } }),
  };
}
