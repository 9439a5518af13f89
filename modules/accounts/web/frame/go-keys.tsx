import { useTranslation } from 'react-i18next';
import { type CommandEntry, type NavEntry, useGo, type WebModule } from '#kernel/browser';
import { type Command, useCommands, useShortcut } from '#ui';
import { useSession } from '../session/session-context.tsx';

function GoKey({ keys, label, to }: { keys: string; label: string; to: string }) {
  const go = useGo();
  useShortcut(keys, () => go(to), label);
  return null;
}

/** `g i` and its like, and the same places in the palette. */
export function GoKeys({
  entries,
  modules,
}: {
  entries: readonly NavEntry[];
  modules: readonly WebModule[];
}) {
  const { t } = useTranslation();
  const { can, signOut } = useSession();
  const go = useGo();
  const allowed = ({ permission }: Pick<CommandEntry, 'permission'>) => !permission || can(permission);
  const places: Command[] = entries.map(({ to, labelKey, icon: Icon, shortcut }) => ({
    id: `go ${to}`,
    label: t(labelKey),
    section: t('accounts.web.palette.go'),
    icon: <Icon />,
    shortcut: shortcut && `g ${shortcut}`,
    run: () => go(to),
  }));
  const further: Command[] = modules
    .flatMap((module) => module.commands ?? [])
    .filter(allowed)
    .map(({ id, labelKey, icon: Icon, to }) => ({
      id,
      label: t(labelKey),
      section: t('accounts.web.palette.do'),
      icon: Icon && <Icon />,
      run: () => go(to),
    }));
  const out: Command = {
    id: 'accounts.sign_out',
    label: t('accounts.web.person.sign_out'),
    section: t('accounts.web.palette.do'),
    run: () => void signOut(),
  };
  useCommands([...places, ...further, out]);
  return entries.map(({ to, labelKey, shortcut }) =>
    shortcut ? (
      <GoKey
        key={to}
        keys={`g ${shortcut}`}
        label={t('accounts.web.shortcut.go', { place: t(labelKey) })}
        to={to}
      />
    ) : null,
  );
}
