import { useApi, useDownload } from '#modules/accounts/web';
import { exportConversationContract, exportConversationsContract } from '../../contract/index.ts';
import { filtersToSave, type InboxFilters } from '../state/views.ts';

interface Exports {
  conversation(id: string, format: 'text' | 'json'): void;
  list(filters: InboxFilters): void;
  readonly busy: boolean;
}

/** Takes conversations out as files. */
export function useExport(): Exports {
  const api = useApi();
  const { take, busy } = useDownload();
  return {
    busy,
    conversation: (id, format) =>
      take(() => api.download(exportConversationContract, { params: { id }, query: { format } })),
    list: (filters) =>
      take(() => api.download(exportConversationsContract, { query: filtersToSave(filters) })),
  };
}
