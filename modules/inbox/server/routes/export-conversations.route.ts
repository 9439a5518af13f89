import { defineDownloadRoute } from '#kernel/http';
import { exportConversationsContract } from '../../contract/index.ts';
import { exportConversations } from '../use-cases/export-conversations.ts';

export const exportConversationsRoute = defineDownloadRoute(
  exportConversationsContract,
  ({ services, principal, query, request }) => exportConversations(services, principal, query, request),
);
