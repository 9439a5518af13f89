import { useTranslation } from 'react-i18next';
import { cx } from '#ui';

const steps = [1, 2, 3, 4, 5] as const;

/** A rating as a bar of five and in words: its colour says nothing that the words do not. */
export function RatingScale({ rating }: { rating: number }) {
  const { t } = useTranslation();
  const tone = rating >= 4 ? 'bg-success' : rating === 3 ? 'bg-brass' : 'bg-danger';
  return (
    <span className="flex items-center gap-2">
      <span aria-hidden className="flex gap-0.5">
        {steps.map((step) => (
          <span key={step} className={cx('h-2 w-4 rounded-full', step <= rating ? tone : 'bg-sunken')} />
        ))}
      </span>
      <span className="font-medium">{t(`inbox.survey.answer.${rating}`)}</span>
      <span className="sr-only">{t('inbox.rating.of', { rating })}</span>
    </span>
  );
}
