import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useApi, useApiQuery, useInvalidate, useLive } from '#modules/accounts/web';
import { Button, Dialog } from '#ui';
import {
  type Check,
  cancelCheckContract,
  getCheckContract,
  knowledgeEvents,
} from '../../../contract/index.ts';
import { CheckProgress } from './check-progress.tsx';
import { DifferenceList } from './difference-list.tsx';

interface CheckDialogProps {
  /** As it was started. */
  check: Check;
  onDecide: (goesOn: boolean) => void;
}

const lookAgainMs = 1_500;

/** A run of the cases before a change is published; it goes away by itself when nothing would differ. */
export function CheckDialog({ check, onDecide }: CheckDialogProps) {
  const { t } = useTranslation();
  const api = useApi();
  const invalidate = useInvalidate();
  const params = { id: check.id };
  // Told live; asked now and then in case the line is down.
  const { data } = useApiQuery(getCheckContract, { params }, { refetchInterval: lookAgainMs });
  const shown = data ?? check;
  useLive(knowledgeEvents.checkChanged, ({ checkId }) => {
    if (checkId === check.id) invalidate(getCheckContract);
  });
  const ended = shown.status !== 'running';
  const same = ended && shown.differences.length === 0;
  useEffect(() => {
    if (same) onDecide(true);
  }, [same, onDecide]);

  function goBack(): void {
    if (!ended) void api.call(cancelCheckContract, { params }).catch(() => undefined);
    onDecide(false);
  }

  return (
    <Dialog
      open
      size="lg"
      onOpenChange={(open) => !open && goBack()}
      title={t(ended ? 'knowledge.web.check.differs' : 'knowledge.web.check.running')}
      description={t(ended ? 'knowledge.web.check.differs_help' : 'knowledge.web.check.running_help')}
      footer={
        <>
          <Button onClick={goBack}>{t('knowledge.web.check.back')}</Button>
          <Button variant="primary" onClick={() => onDecide(true)}>
            {t('knowledge.web.check.anyway')}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        {(!ended || shown.done < shown.total) && <CheckProgress check={shown} />}
        <DifferenceList differences={shown.differences} />
      </div>
    </Dialog>
  );
}
