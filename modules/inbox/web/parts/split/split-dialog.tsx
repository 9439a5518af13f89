import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v4 as newClientId } from 'uuid';
import { useGo } from '#kernel/browser';
import { FormDialog, useApiMutation } from '#modules/accounts/web';
import { Checkbox, Field, RadioGroup, Select, TextInput, toast } from '#ui';
import {
  type Conversation,
  type Decision,
  type Message,
  previewOf,
  splitConversationContract,
} from '../../../contract/index.ts';
import type { SplitMode, SplitStart } from '../../data/use-split.ts';
import { movedBy } from '../../state/split-choice.ts';
import { MovedMessages } from './moved-messages.tsx';

export interface SplitDialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  conversation: Conversation;
  /** Newest first. */
  messages: readonly Message[];
  decisions: readonly Decision[];
  start: SplitStart;
}

const maxSubjectLength = 200;
const labelLength = 70;

/** Chooses what goes to a conversation of its own, shows it, and asks once. */
export default function SplitDialog(props: SplitDialogProps) {
  const { open, onOpenChange, conversation, messages, decisions, start } = props;
  const { t, i18n } = useTranslation();
  const go = useGo();
  const [mode, setMode] = useState<SplitMode>(start.mode);
  const latest = messages.find(({ author }) => author === 'visitor');
  const [fromId, setFromId] = useState(start.messageId ?? latest?.id);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    new Set(start.messageId !== null && start.mode === 'chosen' ? [start.messageId] : []),
  );
  const [subject, setSubject] = useState('');
  const [clientId] = useState(() => newClientId());
  const moved = movedBy(
    messages,
    decisions,
    mode === 'later' ? { mode, fromId: fromId ?? '' } : { mode, ids: chosen },
  );
  const split = useApiMutation(splitConversationContract, {
    onSuccess(part) {
      toast({ title: t('inbox.split.done') });
      onOpenChange(false);
      go(`/inbox/${part.id}`);
    },
  });
  const clock = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'short', timeStyle: 'short' });
  const labelOf = (message: Message): string =>
    `${clock.format(new Date(message.createdAt))} · ${previewOf(message).slice(0, labelLength)}`;
  const offered = [...messages].reverse().filter(({ author }) => author !== 'system');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const which = mode === 'later' ? { fromId } : { messageIds: [...chosen] };
    const body = { clientId, ...which, ...(subject.trim() !== '' && { subject: subject.trim() }) };
    if (moved.length > 0) split.mutate({ params: { id: conversation.id }, body });
  };
  return (
    <FormDialog
      open={open}
      onClose={() => onOpenChange(false)}
      title={t('inbox.split.title', { name: conversation.contact.name })}
      description={t('inbox.split.help')}
      action={t('inbox.split.action')}
      busy={split.isPending}
      disabled={moved.length === 0}
      error={split.error}
      onSubmit={submit}
    >
      <RadioGroup
        legend={t('inbox.split.which')}
        value={mode}
        onValueChange={setMode}
        options={[
          { value: 'later', label: t('inbox.split.later') },
          { value: 'chosen', label: t('inbox.split.chosen') },
        ]}
      />
      {mode === 'later' ? (
        <Field label={t('inbox.split.from')}>
          <Select
            value={fromId}
            onValueChange={setFromId}
            options={offered.map((message) => ({ value: message.id, label: labelOf(message) }))}
          />
        </Field>
      ) : (
        <fieldset>
          <legend className="mb-1 text-13 font-medium">{t('inbox.split.messages')}</legend>
          <div className="flex max-h-48 flex-col gap-2 overflow-y-auto rounded-control bg-sunken p-2">
            {offered.map((message) => (
              <Checkbox
                key={message.id}
                checked={chosen.has(message.id)}
                onCheckedChange={(on) => {
                  const others = [...chosen].filter((id) => id !== message.id);
                  setChosen(new Set(on ? [...others, message.id] : others));
                }}
                label={labelOf(message)}
              />
            ))}
          </div>
          <p className="mt-1 text-12 text-ink-soft">{t('inbox.split.older')}</p>
        </fieldset>
      )}
      <MovedMessages moved={moved} visitorName={conversation.contact.name} />
      <Field label={t('inbox.split.subject')}>
        <TextInput
          value={subject}
          maxLength={maxSubjectLength}
          onChange={(event) => setSubject(event.target.value)}
        />
      </Field>
    </FormDialog>
  );
}
