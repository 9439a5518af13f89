import { useTranslation } from 'react-i18next';
import { Link, TextLink } from '#ui';
import type { DrawnImageView } from '../../contract/index.ts';

interface PictureProps {
  readonly image: DrawnImageView;
  readonly large?: boolean;
  /** Its place is kept, its file is not asked for yet. */
  readonly isHeld?: boolean;
}

/** A picture with its seed, and the ways to itself and to its variations. */
export function Picture({ image, large = false, isHeld = false }: PictureProps) {
  const { t } = useTranslation();
  const { prompt, seed, fileId, taskId, url, smallUrl, width, height, parentId } = image;
  const picture = isHeld ? (
    <span className="block aspect-square w-full rounded-control bg-sunken" />
  ) : (
    <img
      src={large ? url : smallUrl}
      alt={prompt.slice(0, 200)}
      width={width}
      height={height}
      loading="lazy"
      className={
        large
          ? 'h-auto w-full rounded-control bg-sunken'
          : 'aspect-square w-full rounded-control bg-sunken object-cover'
      }
    />
  );
  return (
    <figure className="flex flex-col gap-1">
      {large ? (
        picture
      ) : (
        <Link href={`/tools/draw/${taskId}`} aria-label={isHeld ? prompt.slice(0, 200) : undefined}>
          {picture}
        </Link>
      )}
      <figcaption className="flex flex-wrap items-baseline gap-x-3 text-12 text-ink-soft">
        {seed !== null && <span className="tabular-nums">{t('tools.draw.seed', { seed })}</span>}
        {parentId !== null && <span>{t('tools.draw.is_variation')}</span>}
        <TextLink href={`/tools/draw?parent=${fileId}`}>{t('tools.draw.vary')}</TextLink>
      </figcaption>
    </figure>
  );
}
