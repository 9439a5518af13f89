import { ArrowLeft } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Drawer } from '#ui';
import type { ApiPages } from '../data/use-api-pages.ts';
import { RestoreButton, type VersionRestore } from './restore-button.tsx';
import { VersionList } from './version-list.tsx';
import type { Version, VersionWords } from './version-row.tsx';

interface VersionsDrawerProps<V extends Version> {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  /** The latest first. */
  readonly pages: ApiPages<V>;
  readonly wordsOf: (version: V) => VersionWords;
  /** Absent for whoever may only read. */
  readonly restore?: VersionRestore;
  /** What the chosen one says, or in what it differs. */
  readonly children: (version: V) => ReactNode;
}

/** What something was before: a list of its versions, then the one that was chosen, and the way back to it. */
export function VersionsDrawer<V extends Version>(props: VersionsDrawerProps<V>) {
  const { open, onOpenChange, pages, wordsOf, restore, children } = props;
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<V | null>(null);
  const words = chosen && wordsOf(chosen);
  const show = (next: boolean): void => {
    onOpenChange(next);
    if (!next) setChosen(null);
  };
  return (
    <Drawer
      open={open}
      onOpenChange={show}
      title={
        chosen
          ? (words?.title ?? t('accounts.web.versions.number', { version: chosen.version }))
          : t('accounts.web.versions.title')
      }
    >
      {!open ? null : chosen === null ? (
        <VersionList pages={pages} wordsOf={wordsOf} onChoose={setChosen} />
      ) : (
        <div className="flex flex-col gap-4">
          <div className="flex flex-wrap items-center justify-between gap-2">
            <Button
              variant="ghost"
              icon={<ArrowLeft className="rtl:-scale-x-100" />}
              onClick={() => setChosen(null)}
            >
              {t('accounts.web.versions.all')}
            </Button>
            {restore && !words?.inForce && (
              <RestoreButton version={chosen.version} restore={restore} onRestored={() => show(false)} />
            )}
          </div>
          {children(chosen)}
        </div>
      )}
    </Drawer>
  );
}
