import { Settings } from 'lucide-react';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { usePath, type WebModule } from '#kernel/browser';
import { Frame, OfflineBanner, RailItem, useDebounced } from '#ui';
import { useLiveLine } from '../live/use-live.ts';
import { useSession } from '../session/session-context.tsx';
import { DeletionNotice } from './deletion-notice.tsx';
import { FirstStepsLink } from './first-steps-link.tsx';
import { GoKeys } from './go-keys.tsx';
import { partOf } from './load-part.tsx';
import { Quiet } from './quiet.tsx';
import { SettingsCommands } from './settings-commands.tsx';
import { isBelow, useNavEntries, useNavItems } from './use-nav-items.tsx';
import { UserMenu } from './user-menu.tsx';
import { VerifyNotice } from './verify-notice.tsx';
import { WorkspaceSwitcher } from './workspace-switcher.tsx';

/** A server that restarts is back before anybody needs to be told. */
const patienceMs = 3_000;

function LineBanner() {
  const { state } = useLiveLine();
  const down = state === 'live' ? false : state === 'waiting' || !navigator.onLine;
  const shown = useDebounced(down, patienceMs);
  return <OfflineBanner offline={down && shown ? true : undefined} />;
}

function FrameParts({ modules, collapsed }: { modules: readonly WebModule[]; collapsed: boolean }) {
  const { can } = useSession();
  const parts = useMemo(
    () =>
      modules
        .flatMap((module) => module.frameParts ?? [])
        .filter(({ permission }) => !permission || can(permission))
        .sort((a, b) => a.order - b.order),
    [modules, can],
  );
  return parts.map(({ key, load }) => {
    const Part = partOf(load);
    return (
      <Quiet key={key}>
        <Part collapsed={collapsed} />
      </Quiet>
    );
  });
}

/** What modules have to say above every page. */
function Notices({ modules }: { modules: readonly WebModule[] }) {
  const { user } = useSession();
  const notices = modules.flatMap((module) => module.notices ?? []);
  return notices
    .filter(({ administrator }) => !administrator || user.administrator)
    .map(({ key, load }) => {
      const Said = partOf(load);
      return (
        <Quiet key={key}>
          <Said />
        </Quiet>
      );
    });
}

/** The application around a page: the rail (on phones the bar of five), its keys, its banner. */
export function Desk({ modules, children }: { modules: readonly WebModule[]; children: ReactNode }) {
  const { t } = useTranslation();
  const path = usePath();
  const entries = useNavEntries(modules);
  const { items, badges } = useNavItems(entries);
  const settings = {
    key: 'settings',
    href: '/settings',
    label: t('accounts.web.nav.settings'),
    icon: <Settings />,
    current: isBelow(path, '/settings'),
  };
  return (
    <>
      {badges}
      <GoKeys entries={entries} modules={modules} />
      <SettingsCommands modules={modules} />
      <Frame
        workspace={(collapsed) => <WorkspaceSwitcher collapsed={collapsed} />}
        nav={items}
        bottom={(collapsed) => (
          <>
            <FirstStepsLink collapsed={collapsed} />
            <FrameParts modules={modules} collapsed={collapsed} />
            <RailItem item={settings} collapsed={collapsed} />
            <UserMenu collapsed={collapsed} />
          </>
        )}
        banner={
          <>
            <LineBanner />
            <DeletionNotice />
            <VerifyNotice />
            <Notices modules={modules} />
          </>
        }
      >
        {children}
      </Frame>
    </>
  );
}
