import { useTranslation } from 'react-i18next';
import { type Message, previewOf } from '../../../contract/index.ts';

/** Messages that are shown; of more, only their number. */
const mostShown = 5;

/** What a split would move. */
export function MovedMessages({ moved, visitorName }: { moved: readonly Message[]; visitorName: string }) {
  const { t } = useTranslation();
  const nameOf = ({ author, member }: Message): string =>
    author === 'visitor' ? visitorName : (member?.name ?? t('inbox.author.assistant'));
  return (
    <div aria-live="polite" className="text-13">
      {moved.length === 0 ? (
        <p className="text-ink-soft">{t('inbox.split.nothing')}</p>
      ) : (
        <>
          <p className="font-medium">{t('inbox.split.moves', { count: moved.length })}</p>
          <ul className="mt-1 flex flex-col gap-1">
            {moved.slice(0, mostShown).map((message) => (
              <li key={message.id} dir="auto" className="truncate text-ink-soft">
                <span className="font-medium text-ink">{nameOf(message)}</span> {previewOf(message)}
              </li>
            ))}
          </ul>
          {moved.length > mostShown && (
            <p className="mt-1 text-ink-soft">{t('inbox.split.more', { count: moved.length - mostShown })}</p>
          )}
        </>
      )}
    </div>
  );
}
