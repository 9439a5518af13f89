import { useTranslation } from 'react-i18next';
import { Avatar } from '#ui';
import { useViewers } from '../../data/use-viewers.ts';

/** Faces that are shown; of more, only their number. */
const mostFaces = 3;

/** Which colleagues have this conversation open right now. */
export function Viewers({ conversationId }: { conversationId: string }) {
  const { t, i18n } = useTranslation();
  const viewers = useViewers(conversationId);
  const names = new Intl.ListFormat(i18n.language).format(viewers.map(({ name }) => name));
  const words = t('inbox.viewers.here', { names, count: viewers.length });
  return (
    <span className="flex shrink-0 items-center" title={viewers.length > 0 ? words : undefined}>
      <span className="sr-only" aria-live="polite">
        {viewers.length > 0 && words}
      </span>
      {viewers.slice(0, mostFaces).map(({ userId, name }) => (
        <Avatar key={userId} name={name} size={24} className="-ms-1 first:ms-0" />
      ))}
      {viewers.length > mostFaces && (
        <span aria-hidden className="ps-1 text-12 text-ink-soft">
          +{viewers.length - mostFaces}
        </span>
      )}
    </span>
  );
}
