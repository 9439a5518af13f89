import { useQuery } from '@tanstack/react-query';
import type { ApiError } from '#kernel/browser';
import { quoteTaskContract, type ResponseOf } from '#kernel/contract';
import { useApi, useApiMutation, useStartedTask } from '#modules/accounts/web';
import {
  followUpToolName,
  getConversationContract,
  takeFollowUpTemplateContract,
  writeFollowUpContract,
} from '../../contract/index.ts';

/** What a follow-up of this conversation costs, and the two ways to have one drafted. Either comes in by the line, as for everybody. */
export function useFollowUp(conversationId: string, onDrafted: () => void) {
  const api = useApi();
  const params = { id: conversationId };
  const price = useQuery<ResponseOf<typeof quoteTaskContract>, ApiError>({
    queryKey: ['inbox.follow_up_price', conversationId],
    retry: false,
    gcTime: 0,
    queryFn: ({ signal }) =>
      api.call(quoteTaskContract, { body: { tool: followUpToolName, conversationId } }, { signal }),
  });
  const task = useStartedTask(writeFollowUpContract);
  const template = useApiMutation(takeFollowUpTemplateContract, {
    invalidates: [getConversationContract],
    onSuccess: onDrafted,
  });
  return {
    price,
    task,
    write: () => void task.start({ params }),
    template,
    takeTemplate: () => template.mutate({ params }),
  };
}
