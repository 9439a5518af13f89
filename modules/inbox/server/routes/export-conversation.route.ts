import { defineDownloadRoute } from '#kernel/http';
import { exportConversationContract } from '../../contract/index.ts';
import { exportConversation } from '../use-cases/export-conversation.ts';

export const exportConversationRoute = defineDownloadRoute(
  exportConversationContract,
  ({ services, principal, params, query, request }) =>
    exportConversation(services, principal, { id: params.id, format: query.format }, request),
);
