import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v4 as newClientId } from 'uuid';
import { FormError, useApiMutation } from '#modules/accounts/web';
import { Button, Dialog, Field, TagInput, TextArea, toast } from '#ui';
import { type Conversation, forwardConversationContract } from '../../../contract/index.ts';

export interface ForwardDialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  conversation: Conversation;
}

const mostAddresses = 5;

/** Sends what was said, with a word of one's own, to people outside the desk. */
export default function ForwardDialog({ open, onOpenChange, conversation }: ForwardDialogProps) {
  const { t } = useTranslation();
  const formId = useId();
  const [clientId, setClientId] = useState(() => newClientId());
  const [to, setTo] = useState<string[]>([]);
  const [comment, setComment] = useState('');
  const [incomplete, setIncomplete] = useState(false);
  const forward = useApiMutation(forwardConversationContract, {
    onSuccess() {
      toast({ title: t('inbox.forward.done', { to: to.join(', ') }) });
      onOpenChange(false);
      setTo([]);
      setComment('');
      // Another forwarding is another one.
      setClientId(newClientId());
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setIncomplete(to.length === 0);
    if (to.length === 0) return;
    forward.mutate({ params: { id: conversation.id }, body: { clientId, to, comment } });
  };
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={t('inbox.forward.label')}
      description={t('inbox.forward.help')}
      footer={
        <>
          <Button onClick={() => onOpenChange(false)}>{t('inbox.cancel')}</Button>
          <Button variant="primary" type="submit" form={formId} busy={forward.isPending}>
            {t('inbox.forward.send')}
          </Button>
        </>
      }
    >
      <form id={formId} noValidate onSubmit={submit} className="flex flex-col gap-4">
        <FormError error={forward.error} />
        <Field
          label={t('inbox.forward.to')}
          help={t('inbox.forward.to_help')}
          error={incomplete ? t('inbox.forward.to_needed') : undefined}
        >
          <TagInput value={to} onValueChange={(next) => setTo(next.slice(0, mostAddresses))} />
        </Field>
        <Field label={t('inbox.forward.comment')} optional>
          <TextArea rows={4} value={comment} onChange={(event) => setComment(event.target.value)} />
        </Field>
      </form>
    </Dialog>
  );
}
