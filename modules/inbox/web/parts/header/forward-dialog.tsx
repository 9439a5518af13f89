import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v4 as newClientId } from 'uuid';
import { FormDialog, useApiMutation } from '#modules/accounts/web';
import { Field, TagInput, TextArea, toast } from '#ui';
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
    <FormDialog
      open={open}
      onClose={() => onOpenChange(false)}
      title={t('inbox.forward.label')}
      description={t('inbox.forward.help')}
      action={t('inbox.forward.send')}
      busy={forward.isPending}
      error={forward.error}
      onSubmit={submit}
    >
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
    </FormDialog>
  );
}
