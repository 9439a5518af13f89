import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { tasksPermissions } from '#kernel/contract';
import { useSession } from '#modules/accounts/web';
import { Button, IconButton } from '#ui';
import type { ReadResult } from '../../contract/index.ts';
import type { ResultProps } from '../tool-view.ts';
import { BlockTexts } from './block-texts.tsx';
import { PagePicture } from './page-picture.tsx';
import { type Corrections, useCorrections } from './use-corrections.ts';

/** Page by page: how it looks, and beside it what it says. */
export default function ReadResultView({ task, correct }: ResultProps) {
  const { t } = useTranslation();
  const { can } = useSession();
  const result = task.result as ReadResult;
  const corrections = useCorrections(task, result, correct);
  const [at, setAt] = useState(0);
  const [current, setCurrent] = useState<number | null>(null);
  const page = result.pages[at];
  if (!page) return <p className="text-ink-soft">{t('tools.read.nothing')}</p>;
  const turnTo = (next: number) => {
    setAt(next);
    setCurrent(null);
  };
  return (
    <div className="flex flex-col gap-4">
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
        <PageTurner at={at} count={result.pages.length} onTurn={turnTo} />
        <span className="text-13 text-ink-soft">
          {t(page.source === 'text_layer' ? 'tools.read.by_text' : 'tools.read.by_letters')}
        </span>
      </div>
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <PagePicture
          page={page}
          current={current}
          onCurrent={setCurrent}
          words={(block) => corrections.textOf(at, block)}
        />
        <section aria-label={t('tools.read.text')} className="flex min-w-0 flex-col gap-4">
          <BlockTexts
            page={page}
            at={at}
            corrections={corrections}
            mayWrite={can(tasksPermissions.run)}
            current={current}
            onCurrent={setCurrent}
          />
          <SaveBar corrections={corrections} />
        </section>
      </div>
    </div>
  );
}

function PageTurner({ at, count, onTurn }: { at: number; count: number; onTurn: (page: number) => void }) {
  const { t } = useTranslation();
  if (count === 1) return null;
  return (
    <nav aria-label={t('tools.read.pages')} className="flex items-center gap-2 tabular-nums">
      <IconButton
        label={t('tools.read.page_before')}
        icon={<ChevronLeft />}
        disabled={at === 0}
        onClick={() => onTurn(at - 1)}
      />
      <span aria-live="polite">{t('tools.read.page_of', { number: at + 1, count })}</span>
      <IconButton
        label={t('tools.read.page_after')}
        icon={<ChevronRight />}
        disabled={at === count - 1}
        onClick={() => onTurn(at + 1)}
      />
    </nav>
  );
}

function SaveBar({ corrections }: { corrections: Corrections }) {
  const { t } = useTranslation();
  if (corrections.changed === 0) return null;
  return (
    <div className="sticky bottom-0 flex flex-wrap items-center gap-3 border-t border-line bg-canvas py-3">
      <Button variant="primary" busy={corrections.saving} onClick={() => void corrections.save()}>
        {t('tools.read.save')}
      </Button>
      <Button variant="ghost" onClick={corrections.undo}>
        {t('tools.read.undo')}
      </Button>
      <span aria-live="polite" className="text-13 text-ink-soft">
        {t('tools.read.changed', { count: corrections.changed })}
      </span>
    </div>
  );
}
