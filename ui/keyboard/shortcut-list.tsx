import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Kbd } from '../actions/kbd.tsx';
import { Dialog } from '../overlay/dialog.tsx';
import { type Shortcut, useShortcut, useShortcuts } from './shortcuts.ts';

/** One line a key: where two parts of the page claim one, the later one is the one that works. */
function distinct(shortcuts: readonly Shortcut[]): Shortcut[] {
  return [...new Map(shortcuts.map((shortcut) => [shortcut.keys, shortcut])).values()];
}

/** Mounted once by UiProvider. `?` lists every key that works on the page. */
export function ShortcutList() {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const shortcuts = distinct(useShortcuts());
  useShortcut('?', () => setOpen(true), t('ui.shortcuts.open'));
  return (
    <Dialog open={open} onOpenChange={setOpen} title={t('ui.shortcuts.title')}>
      <dl className="flex flex-col">
        {shortcuts.map(({ keys, label }) => (
          <div
            key={keys}
            className="flex min-h-9 items-center justify-between gap-4 border-b border-line last:border-b-0"
          >
            <dt className="min-w-0">{label}</dt>
            <dd className="shrink-0">
              <Kbd keys={keys} />
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
