import { useTranslation } from 'react-i18next';
import { loadMarkdownView } from '#modules/knowledge/web';
import { Button, cx, lazyPart, Tag } from '#ui';
import type { WriteResult } from '../../contract/index.ts';

const { Part: MarkdownView } = lazyPart(loadMarkdownView);

interface VariantsProps {
  readonly variants: NonNullable<WriteResult['variants']>;
  readonly chosen: number;
  /** Undefined to members who may only look. */
  readonly onChoose: ((at: number) => void) | undefined;
}

/** The same written several times, side by side; one is what is saved and used. */
export function Variants({ variants, chosen, onChoose }: VariantsProps) {
  const { t } = useTranslation();
  return (
    <ol aria-label={t('tools.write.variants')} className="grid items-start gap-4 lg:grid-cols-2">
      {variants.map(({ text }, at) => (
        <li
          // biome-ignore lint/suspicious/noArrayIndexKey: they never change places
          key={at}
          aria-current={at === chosen || undefined}
          className={cx(
            'flex min-w-0 flex-col gap-3 rounded-card border bg-surface p-4',
            at === chosen ? 'border-accent' : 'border-line',
          )}
        >
          <div className="flex min-h-8 flex-wrap items-center justify-between gap-2">
            <h2 className="text-13 font-medium">{t('tools.write.variant_number', { number: at + 1 })}</h2>
            {at === chosen ? (
              <Tag tone="accent">{t('tools.write.chosen')}</Tag>
            ) : (
              onChoose && (
                <Button size="sm" onClick={() => onChoose(at)}>
                  {t('tools.write.choose')}
                </Button>
              )
            )}
          </div>
          <MarkdownView text={text} />
        </li>
      ))}
    </ol>
  );
}
