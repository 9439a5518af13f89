import { type FormEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { tellError } from '#kernel/browser';
import { FormDialog } from '#modules/accounts/web';
import { useAnswerWords } from '#modules/ai/web';
import { Button, toast } from '#ui';
import { useFollowUp } from '../../data/use-follow-up.ts';

export interface FollowUpDialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  conversationId: string;
}

/** Says what a follow-up costs before it is drafted; the template costs nothing. */
export default function FollowUpDialog({ open, onOpenChange, conversationId }: FollowUpDialogProps) {
  const { t } = useTranslation();
  const done = useRef(() => {});
  done.current = () => {
    toast({ title: t('inbox.follow_up_draft.done'), tone: 'success' });
    onOpenChange(false);
  };
  const { price, task, write, template, takeTemplate } = useFollowUp(conversationId, () => done.current());
  const status = task.task?.status;
  useEffect(() => {
    if (status === 'succeeded') done.current();
  }, [status]);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    write();
  };
  const silent = price.error?.problem?.code !== 'inbox.not_silent';
  return (
    <FormDialog
      open={open}
      onClose={() => onOpenChange(false)}
      title={t('inbox.follow_up_draft.title')}
      description={t('inbox.follow_up_draft.text')}
      action={t('inbox.follow_up_draft.write')}
      busy={task.busy}
      disabled={!price.data}
      error={task.error ?? template.error}
      onSubmit={submit}
      aside={
        silent && (
          <Button busy={template.isPending} disabled={task.busy} onClick={takeTemplate}>
            {t('inbox.follow_up_draft.template')}
          </Button>
        )
      }
    >
      <div role="status" className="flex flex-col gap-2">
        {task.busy ? (
          <>
            <p className="text-13 text-ink-soft">{t('inbox.follow_up_draft.writing')}</p>
            <p className="whitespace-pre-wrap wrap-anywhere">{task.said}</p>
          </>
        ) : (
          <Price price={price} />
        )}
        {task.task?.error && (
          <p className="text-danger">
            <span className="font-medium">{task.task.error.title}</span> {task.task.error.detail}
          </p>
        )}
      </div>
    </FormDialog>
  );
}

function Price({ price: { data, error } }: Pick<ReturnType<typeof useFollowUp>, 'price'>) {
  const { t } = useTranslation();
  const words = useAnswerWords();
  if (error) {
    const { title, advice } = tellError(t, error);
    return (
      <p className="text-danger">
        <span className="font-medium">{title}</span> {advice}
      </p>
    );
  }
  return (
    <p>
      {data
        ? t('inbox.follow_up_draft.price', { credits: words.credits(data.credits * 1_000) })
        : t('inbox.follow_up_draft.counting')}
    </p>
  );
}
