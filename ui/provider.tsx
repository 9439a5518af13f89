import { CSPProvider } from '@base-ui/react/csp-provider';
import { DirectionProvider } from '@base-ui/react/direction-provider';
import { LucideProvider } from 'lucide-react';
import { type ComponentType, type ReactNode, useEffect } from 'react';
import { LiveRegion } from './feedback/live-region.tsx';
import { ToastViewport } from './feedback/toast-viewport.tsx';
import { CommandPalette } from './keyboard/command-palette.tsx';
import { ShortcutList } from './keyboard/shortcut-list.tsx';
import { LinkContext, type LinkProps } from './link.tsx';
import { ConfirmHost } from './overlay/confirm.tsx';
import { preloadParts } from './overlay/lazy-part.tsx';

export interface UiProviderProps {
  /** The router's link, taking `href`. Without one, links load their page anew. */
  link?: ComponentType<LinkProps>;
  direction?: 'ltr' | 'rtl';
  children: ReactNode;
}

/** A page that is only looked at costs nothing more than it shows; the first hand on it fetches what floats. */
function preloadOnFirstTouch(): () => void {
  const kinds = ['pointermove', 'pointerdown', 'keydown'] as const;
  const stop = (): void => {
    for (const kind of kinds) window.removeEventListener(kind, start);
  };
  const start = (): void => {
    stop();
    preloadParts();
  };
  for (const kind of kinds) window.addEventListener(kind, start, { passive: true });
  return stop;
}

/** Around the whole application, once, inside i18next's provider. */
export function UiProvider({ link, direction = 'ltr', children }: UiProviderProps) {
  useEffect(preloadOnFirstTouch, []);
  const tree = (
    <DirectionProvider direction={direction}>
      {/* Base UI's inline <style> is for scroll areas that we do not use, and the CSP would refuse it. */}
      <CSPProvider disableStyleElements>
        <LucideProvider size={16} strokeWidth={1.5}>
          {children}
          <CommandPalette />
          <ShortcutList />
          <ConfirmHost />
          <ToastViewport />
          <LiveRegion />
        </LucideProvider>
      </CSPProvider>
    </DirectionProvider>
  );
  return link ? <LinkContext value={link}>{tree}</LinkContext> : tree;
}
