import { useTranslation } from 'react-i18next';
import { useApiMutation, useApiQuery, useTellError } from '#modules/accounts/web';
import { Button } from '#ui';
import { listConversationMergesContract, undoConversationMergeContract } from '../../../contract/index.ts';

/** Which conversations are read in this one, each with the way to take it out again. */
export function MergedLine({ conversationId, mayReply }: { conversationId: string; mayReply: boolean }) {
  const { t } = useTranslation();
  const tell = useTellError();
  const { data } = useApiQuery(listConversationMergesContract, { params: { id: conversationId } });
  const undo = useApiMutation(undoConversationMergeContract, { onError: tell });
  if (!data || data.items.length === 0) return null;
  return (
    <ul className="flex flex-col text-13 text-ink-soft">
      {data.items.map(({ id, contactName }) => (
        <li key={id} className="flex items-center gap-2">
          <span className="min-w-0 truncate">{t('inbox.merge.line', { name: contactName })}</span>
          {mayReply && (
            <Button
              size="sm"
              variant="ghost"
              busy={undo.isPending}
              onClick={() => undo.mutate({ params: { id } })}
            >
              {t('inbox.merge.undo')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
