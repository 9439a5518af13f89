import { ZoomIn, ZoomOut } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { cx, IconButton, Skeleton } from '#ui';
import type { ReadResultPage } from '../../contract/index.ts';
import { usePagePicture } from './use-page-picture.ts';

interface PagePictureProps {
  readonly page: ReadResultPage;
  /** The block that is being looked at. */
  readonly current: number | null;
  readonly onCurrent: (block: number) => void;
  readonly words: (block: number) => string;
}

/** Of the width that there is. */
const zooms = [1, 1.5, 2, 3] as const;
const labelLength = 60;

/** The page upright, with a box around each block that leads to its text. */
export function PagePicture({ page, current, onCurrent, words }: PagePictureProps) {
  const { t, i18n } = useTranslation();
  const [zoom, setZoom] = useState(0);
  const factor = zooms[zoom] ?? 1;
  const percent = new Intl.NumberFormat(i18n.language, { style: 'percent' });
  return (
    <div className="flex min-w-0 flex-col gap-2">
      <div className="flex items-center gap-2 text-13 text-ink-soft tabular-nums">
        <IconButton
          label={t('tools.read.zoom_out')}
          size="sm"
          icon={<ZoomOut />}
          disabled={zoom === 0}
          onClick={() => setZoom(zoom - 1)}
        />
        <span aria-live="polite">{percent.format(factor)}</span>
        <IconButton
          label={t('tools.read.zoom_in')}
          size="sm"
          icon={<ZoomIn />}
          disabled={zoom === zooms.length - 1}
          onClick={() => setZoom(zoom + 1)}
        />
        {page.rotation !== 0 && <span>{t('tools.read.turned', { degrees: page.rotation })}</span>}
      </div>
      <section
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable without a mouse
        tabIndex={0}
        aria-label={t('tools.read.picture')}
        className="max-h-[80vh] overflow-auto rounded-card border border-line bg-sunken"
      >
        {/* Paper is white at night too. */}
        <div
          data-theme="light"
          className="relative"
          style={{ width: `${factor * 100}%`, aspectRatio: `${page.width} / ${page.height}` }}
        >
          <Picture page={page} />
          {page.blocks.map(({ box: [x, y, width, height] }, at) => (
            <button
              // biome-ignore lint/suspicious/noArrayIndexKey: a block is its place on the page
              key={at}
              type="button"
              aria-label={t('tools.read.box', { number: at + 1, text: words(at).slice(0, labelLength) })}
              aria-pressed={current === at}
              onClick={() => onCurrent(at)}
              className={cx(
                'absolute rounded-control border-2',
                current === at ? 'border-accent bg-accent/15' : 'border-accent/40 hover:border-accent',
              )}
              style={{
                // A little outside of the letters, so that its line crosses none.
                left: `calc(${(x / page.width) * 100}% - 4px)`,
                top: `calc(${(y / page.height) * 100}% - 4px)`,
                width: `calc(${(width / page.width) * 100}% + 8px)`,
                height: `calc(${(height / page.height) * 100}% + 8px)`,
              }}
            />
          ))}
        </div>
      </section>
    </div>
  );
}

function Picture({ page }: { page: ReadResultPage }) {
  const { t } = useTranslation();
  const { src, gone } = usePagePicture(page.picture);
  if (gone) return <p className="p-4 text-ink-soft">{t('tools.read.picture_gone')}</p>;
  if (!src) return <Skeleton className="h-full w-full" />;
  return <img src={src} alt="" className="h-full w-full" />;
}
