import { Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useApi, useDownload } from '#modules/accounts/web';
import { Button } from '#ui';
import { exportStatementContract } from '../../contract/index.ts';

export function StatementExport({ month }: { month: string }) {
  const { t } = useTranslation();
  const api = useApi();
  const { take, busy } = useDownload();
  const load = () => api.download(exportStatementContract, { query: { month } });
  return (
    <Button icon={<Download />} busy={busy} onClick={() => take(load)}>
      {t('billing.statement.export')}
    </Button>
  );
}
