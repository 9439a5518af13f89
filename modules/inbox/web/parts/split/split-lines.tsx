import { useTranslation } from 'react-i18next';
import { useGo } from '#kernel/browser';
import { useApiMutation, useApiQuery, useTellError } from '#modules/accounts/web';
import { Button, TextLink } from '#ui';
import { listConversationSplitsContract, undoConversationSplitContract } from '../../../contract/index.ts';

/** What was split off this conversation, and out of which it was split, with the ways there and back. */
export function SplitLines({ conversationId, mayReply }: { conversationId: string; mayReply: boolean }) {
  const { t } = useTranslation();
  const tell = useTellError();
  const go = useGo();
  const { data } = useApiQuery(listConversationSplitsContract, { params: { id: conversationId } });
  const undo = useApiMutation(undoConversationSplitContract, {
    onSuccess: ({ id }) => go(`/inbox/${id}`, { replace: true }),
    onError: tell,
  });
  if (!data || data.items.length === 0) return null;
  return (
    <ul className="flex flex-col text-13 text-ink-soft">
      {data.items.map(({ id, conversationId: from, partId, partSubject, moved, member }) => {
        const isPart = partId === conversationId;
        return (
          <li key={id} className="flex flex-wrap items-center gap-x-2">
            <span>
              {isPart
                ? t('inbox.split.line_in', { name: member.name })
                : t('inbox.split.line_out', { count: moved, name: member.name })}{' '}
              <TextLink href={`/inbox/${isPart ? from : partId}`}>
                {(isPart ? null : partSubject) ?? t('inbox.split.that')}
              </TextLink>
            </span>
            {mayReply && (
              <Button
                size="sm"
                variant="ghost"
                busy={undo.isPending}
                onClick={() => undo.mutate({ params: { id } })}
              >
                {t('inbox.split.undo')}
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
