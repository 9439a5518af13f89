import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { lazyPart } from '../overlay/lazy-part.tsx';
import { setPaletteOpen, usePaletteOpen } from './commands.ts';
import type { PalettePopupProps } from './palette-popup.tsx';
import { useShortcut } from './shortcuts.ts';

const { Part } = lazyPart<PalettePopupProps>(() => import('./palette-popup.tsx'));

/** Mounted once by UiProvider. Cmd/Ctrl-K opens it from anywhere. */
export function CommandPalette() {
  const { t } = useTranslation();
  const open = usePaletteOpen();
  const [opened, setOpened] = useState(open);
  if (open && !opened) setOpened(true);
  useShortcut('mod+k', () => setPaletteOpen(!open), t('ui.palette.open'), { whileTyping: true });
  return opened ? <Part open={open} onOpenChange={setPaletteOpen} /> : null;
}
