import type { SettingsEntry } from '#kernel/browser';
import { useSession } from '../session/session-context.tsx';

/** Of the settings' pages, those that this member may open. */
export function useOpenSettings(entries: readonly SettingsEntry[]): readonly SettingsEntry[] {
  const { can, user } = useSession();
  return entries.filter(
    ({ group, permission }) =>
      (!permission || can(permission)) && (group !== 'installation' || user.administrator),
  );
}
