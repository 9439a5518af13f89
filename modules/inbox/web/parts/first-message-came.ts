import { useApiQuery, useLive } from '#modules/accounts/web';
import { inboxEvents, listConversationsContract } from '../../contract/index.ts';

/** The snippet stands on the shop's site once a first conversation came in through it. */
export default function useFirstMessageCame(): boolean | undefined {
  const { data, refetch } = useApiQuery(listConversationsContract, { query: { limit: 1 } });
  const came = data && data.items.length > 0;
  useLive(inboxEvents.conversationOpened, () => {
    if (!came) void refetch();
  });
  return came;
}
