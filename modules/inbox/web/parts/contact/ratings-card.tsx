import { useTranslation } from 'react-i18next';
import { useApiQuery, useInvalidate, useLive } from '#modules/accounts/web';
import { RelativeTime } from '#ui';
import { type ConversationRating, inboxEvents, listRatingsContract } from '../../../contract/index.ts';
import { RatingScale } from './rating-scale.tsx';

/** What the visitor said about how it was, once for each time that the conversation was resolved. */
export function RatingsCard({ conversationId }: { conversationId: string }) {
  const { t } = useTranslation();
  const { data } = useApiQuery(listRatingsContract, { params: { id: conversationId } });
  const invalidate = useInvalidate();
  useLive(inboxEvents.conversationRated, (rated) => {
    if (rated.conversationId === conversationId) invalidate(listRatingsContract);
  });
  if (!data || data.items.length === 0) return null;
  return (
    <section aria-labelledby="inbox-ratings" className="flex flex-col gap-2 border-t border-line p-4">
      <h3 id="inbox-ratings" className="font-semibold">
        {t('inbox.rating.title')}
      </h3>
      <ul className="flex flex-col gap-3">
        {data.items.map((one) => (
          <li key={one.id}>
            <Rating rating={one} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Rating({ rating: { rating, comment, ratedAt, changedAt } }: { rating: ConversationRating }) {
  const { t } = useTranslation();
  return (
    <div className="flex flex-col gap-1 text-13">
      <p className="flex flex-wrap items-center gap-2">
        <RatingScale rating={rating} />
        <span className="ms-auto text-12 text-ink-soft">
          {changedAt !== null && `${t('inbox.rating.changed')} · `}
          <RelativeTime at={changedAt ?? ratedAt} />
        </span>
      </p>
      {comment !== null && (
        <p dir="auto" className="whitespace-pre-wrap wrap-anywhere text-ink-soft">
          {comment}
        </p>
      )}
    </div>
  );
}
