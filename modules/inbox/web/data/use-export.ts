import { useState } from 'react';
import type { ApiError } from '#kernel/browser';
import { useApi, useTellError } from '#modules/accounts/web';
import { exportConversationContract, exportConversationsContract } from '../../contract/index.ts';
import { filtersToSave, type InboxFilters } from '../state/views.ts';

/** Hands a file to the browser, which keeps it where downloads are kept. */
function keep(file: File): void {
  const href = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = href;
  link.download = file.name;
  link.click();
  URL.revokeObjectURL(href);
}

interface Exports {
  conversation(id: string, format: 'text' | 'json'): void;
  list(filters: InboxFilters): void;
  readonly busy: boolean;
}

/** Takes conversations out as files. */
export function useExport(): Exports {
  const api = useApi();
  const tell = useTellError();
  const [busy, setBusy] = useState(false);
  const take = (load: () => Promise<File>): void => {
    setBusy(true);
    load()
      .then(keep)
      .catch((error: ApiError) => tell(error))
      .finally(() => setBusy(false));
  };
  return {
    busy,
    conversation: (id, format) =>
      take(() => api.download(exportConversationContract, { params: { id }, query: { format } })),
    list: (filters) =>
      take(() => api.download(exportConversationsContract, { query: filtersToSave(filters) })),
  };
}
