import { useTranslation } from 'react-i18next';
import { cx } from '#ui';
import { type DifferenceLine, differenceOf } from '../../state/difference.ts';

const marks = { same: ' ', removed: '−', added: '+' } as const;
const looks = {
  same: '',
  removed: 'bg-sunken text-danger',
  added: 'bg-accent-wash text-accent',
} as const;

/** What changes from one text to another, line by line. */
export function TextDifference({ title, from, to }: { title: string; from: string; to: string }) {
  const { t } = useTranslation();
  const lines = differenceOf(from, to);
  const changes = lines.some(({ kind }) => kind !== 'same');
  return (
    <section className="flex flex-col gap-2">
      <h3 className="text-13 font-medium">{title}</h3>
      {changes ? (
        <ul className="rounded-control border border-line font-mono text-13 leading-normal">
          {lines.map((line, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines are what they are by their place
            <Line key={at} line={line} />
          ))}
        </ul>
      ) : (
        <p className="text-ink-soft">{t('prompts.difference.none')}</p>
      )}
    </section>
  );
}

function Line({ line: { kind, text } }: { line: DifferenceLine }) {
  const { t } = useTranslation();
  return (
    <li className={cx('flex gap-2 px-3 py-0.5', looks[kind])}>
      <span aria-hidden className="w-3 shrink-0 select-none">
        {marks[kind]}
      </span>
      {kind !== 'same' && (
        <span className="sr-only">
          {t(kind === 'removed' ? 'prompts.difference.removed' : 'prompts.difference.added')}
        </span>
      )}
      <span className="min-w-0 whitespace-pre-wrap wrap-anywhere">{text}</span>
    </li>
  );
}
