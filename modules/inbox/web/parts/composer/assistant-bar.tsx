import { useTranslation } from 'react-i18next';
import { Button } from '#ui';
import type { Conversation } from '../../../contract/index.ts';

interface AssistantBarProps {
  conversation: Conversation;
  me: string;
  mayReply: boolean;
  onRelease: () => void;
}

/** Says that the assistant is silent here, and gives the word back to it. */
export function AssistantBar({ conversation, me, mayReply, onRelease }: AssistantBarProps) {
  const { t } = useTranslation();
  const { assistant, assignee, status } = conversation;
  if (assistant === 'on' || status === 'resolved') return null;
  const words =
    assignee === null
      ? t('inbox.assistant.silent')
      : assignee.id === me
        ? t('inbox.assistant.taken_by_me')
        : t('inbox.assistant.taken_by', { name: assignee.name });
  return (
    <div className="shrink-0 px-4 pb-2">
      <div className="mx-auto flex w-full max-w-[680px] flex-wrap items-center justify-between gap-x-4 gap-y-1 px-1 text-13 text-ink-soft">
        <p>{words}</p>
        {mayReply && (
          <Button size="sm" onClick={onRelease}>
            {t('inbox.assistant.release')}
          </Button>
        )}
      </div>
    </div>
  );
}
