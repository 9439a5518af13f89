import { PanelLeftClose, PanelLeftOpen } from 'lucide-react';
import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../actions/icon-button.tsx';
import { cx } from '../cx.ts';
import { useIsPhone } from '../hooks/use-media-query.ts';
import { useRemembered } from '../hooks/use-remembered.ts';
import { BottomBar } from './bottom-bar.tsx';
import { type NavItem, RailItem } from './nav-item.tsx';

export interface FrameProps {
  /** Top of the rail. Receives whether there is room for words (224 px) or only for a 32 px tile (56 px). */
  workspace: (collapsed: boolean) => ReactNode;
  nav: readonly NavItem[];
  /** Bottom of the rail: settings and the person. */
  bottom: (collapsed: boolean) => ReactNode;
  /** A line above the page, such as OfflineBanner. */
  banner?: ReactNode;
  children: ReactNode;
}

const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';

/** The application's outer frame: a rail beside the page, or on phones a bar of five below it. */
export function Frame({ workspace, nav, bottom, banner, children }: FrameProps) {
  const { t } = useTranslation();
  const phone = useIsPhone();
  const [collapsed, setCollapsed] = useRemembered('ui.frame.collapsed', false, isBoolean);

  // Toasts and composers stand above the bar.
  useEffect(() => {
    document.documentElement.style.setProperty('--ui-bottom-bar', phone ? '56px' : '0px');
  }, [phone]);

  return (
    <div className="flex h-dvh flex-col bg-canvas">
      <a
        href="#main"
        className="absolute start-2 top-2 z-60 -translate-y-16 rounded-control bg-accent px-3 py-2 font-medium text-on-accent focus:translate-y-0"
      >
        {t('ui.frame.skip')}
      </a>
      {banner}
      <div className="flex min-h-0 grow">
        {!phone && (
          <aside
            aria-label={t('ui.frame.rail')}
            className={cx(
              'flex shrink-0 flex-col gap-2 border-e border-line py-3',
              collapsed ? 'w-14 items-center px-2' : 'w-56 px-3',
            )}
          >
            <div className={cx('flex', collapsed ? 'flex-col items-center gap-2' : 'items-center gap-1')}>
              <div className={cx('min-w-0', !collapsed && 'grow')}>{workspace(collapsed)}</div>
              <IconButton
                label={t(collapsed ? 'ui.frame.expand' : 'ui.frame.collapse')}
                icon={
                  collapsed ? (
                    <PanelLeftOpen className="rtl:-scale-x-100" />
                  ) : (
                    <PanelLeftClose className="rtl:-scale-x-100" />
                  )
                }
                aria-expanded={!collapsed}
                onClick={() => setCollapsed(!collapsed)}
              />
            </div>
            <nav aria-label={t('ui.frame.nav')} className="min-h-0 grow overflow-y-auto overflow-x-clip py-1">
              <ul className="flex flex-col gap-0.5">
                {nav.map((item) => (
                  <li key={item.key}>
                    <RailItem item={item} collapsed={collapsed} />
                    {!collapsed && item.below}
                  </li>
                ))}
              </ul>
            </nav>
            <div className={cx('flex flex-col gap-0.5', collapsed && 'items-center')}>
              {bottom(collapsed)}
            </div>
          </aside>
        )}
        <main id="main" tabIndex={-1} className="min-w-0 grow overflow-y-auto outline-none">
          {children}
        </main>
      </div>
      {phone && <BottomBar nav={nav} top={workspace(false)} bottom={bottom(false)} />}
    </div>
  );
}
