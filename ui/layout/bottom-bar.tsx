import { Ellipsis } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { cx } from '../cx.ts';
import { Link } from '../link.tsx';
import { Drawer } from '../overlay/dialog.tsx';
import { type NavItem, RailItem } from './nav-item.tsx';

const PLACE =
  'relative flex min-w-0 grow basis-0 flex-col items-center justify-center gap-0.5 px-0.5 text-12 font-medium text-ink-soft -outline-offset-2 max-[24rem]:px-0 max-[24rem]:tracking-tight';

/** Five places at the thumb: four pages and "more", which holds the rest, the workspace and the person. */
export function BottomBar({
  nav,
  top,
  bottom,
}: {
  nav: readonly NavItem[];
  top: ReactNode;
  bottom: ReactNode;
}) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const close = (): void => setOpen(false);
  const rest = nav.slice(4);
  return (
    <nav
      aria-label={t('ui.frame.nav')}
      className="flex h-14 shrink-0 border-t border-line bg-surface pb-[env(safe-area-inset-bottom)]"
    >
      {nav.slice(0, 4).map((item) => (
        <Link
          key={item.key}
          href={item.href}
          aria-current={item.current ? 'page' : undefined}
          className={cx(PLACE, item.current && 'text-accent')}
        >
          <span className="[&>svg]:size-5">{item.icon}</span>
          <span className="max-w-full truncate">{item.short ?? item.label}</span>
          {item.count && item.count.value > 0 && (
            <>
              <span
                aria-hidden
                className="absolute start-1/2 top-1.5 ms-2 size-2 rounded-full border border-surface bg-brass"
              />
              <span className="sr-only">{item.count.label}</span>
            </>
          )}
        </Link>
      ))}
      <button
        type="button"
        className={cx(PLACE, rest.some((item) => item.current) && 'text-accent')}
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => setOpen(true)}
      >
        <Ellipsis size={20} aria-hidden />
        <span className="max-w-full truncate">{t('ui.frame.more')}</span>
      </button>
      <Drawer open={open} onOpenChange={setOpen} title={t('ui.frame.more')}>
        <div className="flex h-full flex-col gap-4">
          {top}
          {/* A press on any link here leads away, so the drawer closes behind it. */}
          {/* biome-ignore lint/a11y/noStaticElementInteractions: only listens for what its links do. */}
          {/* biome-ignore lint/a11y/useKeyWithClickEvents: a link's Enter arrives as a click. */}
          <div
            className="flex grow flex-col gap-4"
            onClick={(event) => {
              if (event.target instanceof Element && event.target.closest('a')) close();
            }}
          >
            <ul className="flex grow flex-col gap-0.5">
              {rest.map((item) => (
                <li key={item.key}>
                  <RailItem item={item} collapsed={false} />
                </li>
              ))}
            </ul>
            {bottom}
          </div>
        </div>
      </Drawer>
    </nav>
  );
}
