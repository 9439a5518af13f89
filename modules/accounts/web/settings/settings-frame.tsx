import { ArrowLeft } from 'lucide-react';
import { type ReactNode, useEffect, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { type SettingsEntry, useGo, usePath } from '#kernel/browser';
import { cx, Link, Page, useIsPhone } from '#ui';
import { useOpenSettings } from './use-open-settings.ts';

const place = '/settings';

const groups = [
  { group: 'you', labelKey: 'accounts.web.settings.group_you' },
  { group: 'organisation', labelKey: 'accounts.web.settings.group_organisation' },
  { group: 'installation', labelKey: 'accounts.web.settings.group_installation' },
] as const;

/** The menu is longer than some screens, and the page may be opened by its address. */
const bringIntoView = (link: HTMLAnchorElement | null): void => link?.scrollIntoView({ block: 'nearest' });

function Group({ label, entries, path }: { label: string; entries: readonly SettingsEntry[]; path: string }) {
  const { t } = useTranslation();
  const id = useId();
  if (entries.length === 0) return null;
  return (
    <div>
      <p id={id} className="px-2 py-1 text-12 font-medium text-ink-soft">
        {label}
      </p>
      <ul aria-labelledby={id} className="flex flex-col gap-0.5">
        {entries.map((entry) => (
          <li key={entry.path}>
            <Link
              ref={path === entry.path ? bringIntoView : undefined}
              href={entry.path}
              aria-current={path === entry.path ? 'page' : undefined}
              className={cx(
                'flex h-8 items-center rounded-control px-2 font-medium hover:bg-hover pointer-coarse:h-11',
                path === entry.path ? 'bg-hover text-ink' : 'text-ink-soft hover:text-ink',
              )}
            >
              {t(entry.labelKey)}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The settings' own menu beside their pages; on phones it is a page before them. */
export default function SettingsFrame({
  entries: all,
  children,
}: {
  entries: readonly SettingsEntry[];
  children: ReactNode;
}) {
  const { t } = useTranslation();
  const entries = useOpenSettings(all);
  const path = usePath();
  const go = useGo();
  const phone = useIsPhone();
  const atHome = path.replace(/\/$/, '') === place;
  const first = entries[0]?.path;
  useEffect(() => {
    if (atHome && !phone && first) go(first, { replace: true });
  }, [atHome, phone, first, go]);
  const menu = (
    <nav aria-label={t('accounts.web.settings.menu')} className="flex flex-col gap-4">
      {groups.map(({ group, labelKey }) => (
        <Group
          key={group}
          label={t(labelKey)}
          entries={entries.filter((entry) => entry.group === group)}
          path={path}
        />
      ))}
    </nav>
  );
  if (phone && atHome) return <Page title={t('accounts.web.nav.settings')}>{menu}</Page>;
  if (phone) {
    return (
      <>
        <Link
          href={place}
          className="mx-4 mt-3 inline-flex h-11 items-center gap-2 font-medium text-ink-soft"
        >
          <ArrowLeft className="rtl:-scale-x-100" aria-hidden />
          {t('accounts.web.nav.settings')}
        </Link>
        {children}
      </>
    );
  }
  return (
    <div className="flex min-h-full">
      <div className="w-[208px] shrink-0 border-e border-line">
        <div className="sticky top-0 max-h-dvh overflow-y-auto p-3 pt-6">{menu}</div>
      </div>
      <div className="min-w-0 grow">{children}</div>
    </div>
  );
}
