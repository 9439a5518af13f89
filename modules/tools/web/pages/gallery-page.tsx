import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { textField, useUrlState } from '#kernel/browser';
import { QueryError } from '#modules/accounts/web';
import { EmptyState, Loading, Page, SearchInput, Skeleton, TextLink } from '#ui';
import type { DrawnImageView } from '../../contract/index.ts';
import { useImages } from '../data/use-images.ts';
import { Picture } from '../parts/picture.tsx';
import { type GridWindow, gridWindow } from '../state/grid-window.ts';

const filters = { search: textField(200) };

/** Every picture that was drawn. */
export default function GalleryPage() {
  const { t } = useTranslation();
  const [{ search }, change] = useUrlState(filters);
  const pages = useImages(search);
  return (
    <Page
      title={t('tools.draw.gallery')}
      subtitle={t('tools.draw.gallery_lead')}
      back={<TextLink href="/tools/draw">{t('tools.draw.title')}</TextLink>}
    >
      <div className="flex flex-col gap-4">
        <SearchInput
          label={t('tools.draw.search')}
          value={search ?? ''}
          onValueChange={(value) => change({ search: value || undefined })}
        />
        {pages.error && pages.items.length === 0 ? (
          <QueryError error={pages.error} onRetry={pages.refetch} />
        ) : pages.isPending ? (
          <div>
            <Loading />
            <Skeleton className="h-40 w-full" />
          </div>
        ) : pages.items.length === 0 ? (
          <EmptyState>{t(search ? 'tools.tasks.none_found' : 'tools.draw.none')}</EmptyState>
        ) : (
          <Grid images={pages.items} onEnd={pages.hasMore ? pages.loadMore : undefined} />
        )}
      </div>
    </Page>
  );
}

/** Only the rows near the window stand in the page, however many there are. */
function Grid({ images, onEnd }: { images: readonly DrawnImageView[]; onEnd: (() => void) | undefined }) {
  const { t } = useTranslation();
  const place = useRef<HTMLUListElement>(null);
  const [shown, setShown] = useState<GridWindow>({ columns: 1, first: 0, last: 24, before: 0, after: 0 });
  const count = images.length;

  useEffect(() => {
    const look = () => {
      if (!place.current) return;
      const { top, width } = place.current.getBoundingClientRect();
      const next = gridWindow({ count, width, above: Math.max(0, -top), height: window.innerHeight });
      setShown((before) => (JSON.stringify(before) === JSON.stringify(next) ? before : next));
    };
    look();
    // Whichever element scrolls: the event is caught on its way.
    window.addEventListener('scroll', look, { capture: true, passive: true });
    window.addEventListener('resize', look);
    return () => {
      window.removeEventListener('scroll', look, { capture: true });
      window.removeEventListener('resize', look);
    };
  }, [count]);

  useEffect(() => {
    if (shown.last >= count) onEnd?.();
  }, [shown.last, count, onEnd]);

  return (
    <ul
      ref={place}
      aria-label={t('tools.draw.pictures')}
      className="grid gap-4"
      style={{
        gridTemplateColumns: `repeat(${shown.columns}, minmax(0, 1fr))`,
        paddingBlock: `${shown.before}px ${shown.after}px`,
      }}
    >
      {images.slice(shown.first, shown.last).map((image, index) => (
        // While there is more to read nobody knows how many there are.
        <li key={image.fileId} aria-posinset={shown.first + index + 1} aria-setsize={onEnd ? -1 : count}>
          <RestingPicture image={image} />
        </li>
      ))}
    </ul>
  );
}

/** What only flies past is not asked for: thousands would be, and the ones that are looked at would wait behind them. */
const restMs = 150;

function RestingPicture({ image }: { image: DrawnImageView }) {
  const [rests, setRests] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setRests(true), restMs);
    return () => clearTimeout(timer);
  }, []);
  return <Picture image={image} isHeld={!rests} />;
}
