import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormError, useApiMutation, useApiQuery } from '#modules/accounts/web';
import { Button, Dialog, Loading, RadioGroup, SearchInput, toast, useDebounced } from '#ui';
import {
  type Conversation,
  listConversationsContract,
  mergeConversationsContract,
} from '../../../contract/index.ts';

export interface MergeDialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  conversation: Conversation;
}

/** Conversations that are offered; the search finds the others. */
const mostOffered = 8;

/** Chooses the conversation that is read in this one from then on; the same contact's are offered first. */
export default function MergeDialog({ open, onOpenChange, conversation }: MergeDialogProps) {
  const { t } = useTranslation();
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState('');
  const words = useDebounced(search.trim());
  const narrowed = words === '' ? { contact: conversation.contact.id } : { search: words };
  const query = { limit: mostOffered + 1, sort: 'recent' as const, ...narrowed };
  const { data, isPending } = useApiQuery(listConversationsContract, { query }, { enabled: open });
  const offered = (data?.items ?? []).filter(({ id }) => id !== conversation.id).slice(0, mostOffered);
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
            disabled={!offered.some(({ id }) => id === chosen)}
            onClick={() => merge.mutate({ params: { id: conversation.id }, body: { otherId: chosen } })}
          >
            {t('inbox.merge.action')}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-3">
        <FormError error={merge.error} />
        <SearchInput
          label={t('inbox.filter.search')}
          hotkey={false}
          value={search}
          onValueChange={setSearch}
        />
        {isPending ? (
          <Loading />
        ) : offered.length === 0 ? (
          <p className="text-13 text-ink-soft">
            {t(words === '' ? 'inbox.merge.none_of_contact' : 'inbox.empty.no_match')}
          </p>
        ) : (
          <RadioGroup
            legend={t('inbox.merge.with')}
            value={chosen}
            onValueChange={setChosen}
            options={offered.map(({ id, contact, lastMessage }) => ({
              value: id,
              label: contact.name,
              help: lastMessage?.text,
            }))}
          />
        )}
      </div>
    </Dialog>
  );
}
