import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useApi, useApiQuery, useInvalidate, useLive, useTellError } from '#modules/accounts/web';
import { Button } from '#ui';
import {
  getCheckContract,
  knowledgeEvents,
  listCasesContract,
  startCheckContract,
} from '../../../contract/index.ts';
import { CheckProgress } from './check-progress.tsx';

const lookAgainMs = 1_500;

/** Asks all cases on knowledge as it is. */
export function RunCases() {
  const { t } = useTranslation();
  const api = useApi();
  const tell = useTellError();
  const invalidate = useInvalidate();
  const [id, setId] = useState<string | null>(null);
  const { data } = useApiQuery(
    getCheckContract,
    { params: { id: id ?? '' } },
    { enabled: id !== null, refetchInterval: lookAgainMs },
  );
  useLive(knowledgeEvents.checkChanged, ({ checkId }) => {
    if (checkId === id) invalidate(getCheckContract);
  });
  const ended = data !== undefined && data.status !== 'running';
  useEffect(() => {
    if (!ended) return;
    setId(null);
    invalidate(listCasesContract);
  }, [ended, invalidate]);

  async function run(): Promise<void> {
    try {
      setId((await api.call(startCheckContract, { body: { kind: 'none' } })).id);
    } catch (error) {
      tell(error);
    }
  }

  return (
    <div className="flex flex-col items-end gap-2">
      <Button variant="primary" busy={id !== null} onClick={() => void run()}>
        {t('knowledge.web.cases.run')}
      </Button>
      {id !== null && data && <CheckProgress check={data} />}
    </div>
  );
}
