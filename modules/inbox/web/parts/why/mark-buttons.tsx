import { useQueryClient } from '@tanstack/react-query';
import { ThumbsDown, ThumbsUp } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { apiKey, useApiMutation, useTellError } from '#modules/accounts/web';
import { Button, toast } from '#ui';
import { type Decision, listDecisionsContract, markDecisionContract } from '../../../contract/index.ts';
import { decisionsRequest } from '../../data/use-inbox-live.ts';
import { type DecisionPages, putDecision } from '../../state/decision-changes.ts';

type Mark = Decision['mark'];

/** A member's judgement of a decision: one press, the same again takes it back. */
export function MarkButtons({ decision }: { decision: Decision }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const tell = useTellError();
  const { mutate } = useApiMutation(markDecisionContract);
  const show = (shown: Decision): void => {
    queries.setQueryData<DecisionPages>(
      apiKey(listDecisionsContract, decisionsRequest(decision.conversationId)),
      (pages) => pages && putDecision(pages, shown),
    );
  };
  const send = (mark: Mark, before: Mark): void => {
    show({ ...decision, mark });
    mutate(
      { params: { id: decision.id }, body: { mark } },
      {
        onError(error) {
          show({ ...decision, mark: before });
          tell(error);
        },
      },
    );
  };
  const press = (pressed: 'right' | 'wrong'): void => {
    const before = decision.mark;
    const mark = before === pressed ? null : pressed;
    send(mark, before);
    toast({
      title: t(`inbox.mark.${mark ?? 'none'}`),
      key: `inbox.mark.${decision.id}`,
      action: { label: t('inbox.undo'), run: () => send(before, mark) },
    });
  };
  return (
    <fieldset className="flex items-center gap-2">
      <legend className="sr-only">{t('inbox.why.mark_label')}</legend>
      <Button
        size="sm"
        icon={<ThumbsUp className={decision.mark === 'right' ? 'text-success' : 'text-ink-soft'} />}
        aria-pressed={decision.mark === 'right'}
        className={decision.mark === 'right' ? 'bg-accent-wash' : undefined}
        onClick={() => press('right')}
      >
        {t('inbox.why.right')}
      </Button>
      <Button
        size="sm"
        icon={<ThumbsDown className={decision.mark === 'wrong' ? 'text-danger' : 'text-ink-soft'} />}
        aria-pressed={decision.mark === 'wrong'}
        className={decision.mark === 'wrong' ? 'bg-sunken' : undefined}
        onClick={() => press('wrong')}
      >
        {t('inbox.why.wrong')}
      </Button>
    </fieldset>
  );
}
