import { useTranslation } from 'react-i18next';
import { useAnswerWords } from '#modules/ai/web';
import { Loading, TextLink } from '#ui';
import type { DrawResult } from '../../contract/index.ts';
import { useImages } from '../data/use-images.ts';
import { Picture } from '../parts/picture.tsx';
import type { ResultProps } from '../tool-view.ts';

/** What was drawn, each with its seed and the way to its variations. */
export default function DrawResultView({ task }: ResultProps) {
  const { t } = useTranslation();
  const words = useAnswerWords();
  const result = task.result as DrawResult;
  // The gallery lends the links, which expire.
  const { items, isPending } = useImages(result.prompt.slice(0, 200));
  const drawn = items.filter(({ taskId }) => taskId === task.id);
  return (
    <div className="flex flex-col gap-4">
      <p className="text-13 text-ink-soft">
        {t('tools.draw.made', { engine: words.engine(result.engine) })}
        {result.parentId !== null && <> · {t('tools.draw.is_variation')}</>}
      </p>
      <p className="max-w-[720px] whitespace-pre-wrap wrap-anywhere">{result.prompt}</p>
      {isPending && <Loading />}
      <ul aria-label={t('tools.draw.pictures')} className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
        {drawn.map((image) => (
          <li key={image.fileId}>
            <Picture image={image} large />
          </li>
        ))}
      </ul>
      <p>
        <TextLink href="/tools/draw/gallery">{t('tools.draw.to_gallery')}</TextLink>
      </p>
    </div>
  );
}
