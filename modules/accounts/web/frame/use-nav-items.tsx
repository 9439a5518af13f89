import { type ComponentType, type ReactNode, useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Lazy, type NavBadge, type NavEntry, usePath, type WebModule } from '#kernel/browser';
import type { NavItem } from '#ui';
import { useSession } from '../session/session-context.tsx';
import { partOf, tellerOf } from './load-part.tsx';
import { Quiet } from './quiet.tsx';

/** The lines of the rail that this member may see, in their order. */
export function useNavEntries(modules: readonly WebModule[]): readonly NavEntry[] {
  const { can } = useSession();
  return useMemo(
    () =>
      modules
        .flatMap((module) => module.nav ?? [])
        .filter(({ permission }) => !permission || can(permission))
        .sort((a, b) => a.order - b.order),
    [modules, can],
  );
}

export const isBelow = (path: string, place: string): boolean =>
  path === place || path.startsWith(`${place}/`);

function Below({ load }: { load: Lazy<ComponentType> }) {
  const Part = partOf(load);
  return (
    <Quiet>
      <Part />
    </Quiet>
  );
}

/** The entries as the rail wants them, and what must be drawn somewhere so that their badges count. */
export function useNavItems(entries: readonly NavEntry[]): { items: NavItem[]; badges: ReactNode } {
  const { t } = useTranslation();
  const path = usePath();
  const [counts, setCounts] = useState<Readonly<Record<string, NavBadge | undefined>>>({});
  const count = useCallback((to: string, badge: NavBadge | undefined) => {
    setCounts((before) => ({ ...before, [to]: badge }));
  }, []);
  const items = entries.map((entry) => ({
    key: entry.to,
    href: entry.to,
    label: t(entry.labelKey),
    short: entry.shortLabelKey && t(entry.shortLabelKey),
    icon: <entry.icon />,
    current: isBelow(path, entry.to),
    count: counts[entry.to],
    shortcut: entry.shortcut && `g ${entry.shortcut}`,
    below: entry.below && <Below load={entry.below} />,
  }));
  const badges = entries.map(({ to, badge }) => {
    if (!badge) return null;
    const Teller = tellerOf(badge);
    return (
      <Quiet key={to}>
        <Teller tell={(value) => count(to, value)} />
      </Quiet>
    );
  });
  return { items, badges };
}
