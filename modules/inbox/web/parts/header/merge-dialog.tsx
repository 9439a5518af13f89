import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormError, useApiMutation } from '#modules/accounts/web';
import { Button, Dialog, toast } from '#ui';
import { type Conversation, mergeConversationsContract } from '../../../contract/index.ts';
import { ConversationChoice } from '../conversation-choice.tsx';

export interface MergeDialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  conversation: Conversation;
}

/** Chooses the conversation that is read in this one from then on; the same contact's are offered first. */
export default function MergeDialog({ open, onOpenChange, conversation }: MergeDialogProps) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState('');
  const merge = useApiMutation(mergeConversationsContract, {
    onSuccess() {
      toast({ title: t('inbox.merge.done') });
      onOpenChange(false);
      setChosen('');
    },
  });
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={t('inbox.merge.title', { name: conversation.contact.name })}
      description={t('inbox.merge.help')}
      footer={
        <>
          <Button onClick={() => onOpenChange(false)}>{t('inbox.cancel')}</Button>
          <Button
            variant="primary"
            busy={merge.isPending}
            disabled={chosen === ''}
            onClick={() => merge.mutate({ params: { id: conversation.id }, body: { otherId: chosen } })}
          >
            {t('inbox.merge.action')}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-3">
        <FormError error={merge.error} />
        <ConversationChoice
          legend={t('inbox.merge.with')}
          chosen={chosen}
          onChoose={setChosen}
          besides={conversation}
        />
      </div>
    </Dialog>
  );
}
