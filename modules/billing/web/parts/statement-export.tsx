import { Download } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApiError } from '#kernel/browser';
import { useApi, useTellError } from '#modules/accounts/web';
import { Button } from '#ui';
import { exportStatementContract } from '../../contract/index.ts';

export function StatementExport({ month }: { month: string }) {
  const { t } = useTranslation();
  const api = useApi();
  const tell = useTellError();
  const [busy, setBusy] = useState(false);
  const take = async (): Promise<void> => {
    setBusy(true);
    try {
      const file = await api.download(exportStatementContract, { query: { month } });
      const href = URL.createObjectURL(file);
      Object.assign(document.createElement('a'), { href, download: file.name }).click();
      URL.revokeObjectURL(href);
    } catch (error) {
      tell(error as ApiError);
    }
    setBusy(false);
  };
  return (
    <Button icon={<Download />} busy={busy} onClick={() => void take()}>
      {t('billing.statement.export')}
    </Button>
  );
}
