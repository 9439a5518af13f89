import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { loadSettings, type SettingsEntry, useGo, type WebModule } from '#kernel/browser';
import { useCommands } from '#ui';
import { useOpenSettings } from '../settings/use-open-settings.ts';

/** The page at hand and what it asks for come first; nobody opens the palette sooner. */
const patienceMs = 500;

/** The pages of the settings in the palette. */
export function SettingsCommands({ modules }: { modules: readonly WebModule[] }) {
  const { t } = useTranslation();
  const go = useGo();
  const [all, setAll] = useState<readonly SettingsEntry[]>([]);
  const entries = useOpenSettings(all);
  useEffect(() => {
    // Without them the palette still has all the rest, and the settings tell for themselves what is wrong.
    const timer = setTimeout(() => void loadSettings(modules).then(setAll, () => undefined), patienceMs);
    return () => clearTimeout(timer);
  }, [modules]);
  useCommands(
    entries.map(({ path, labelKey }) => ({
      id: `go ${path}`,
      label: t(labelKey),
      section: t('accounts.web.nav.settings'),
      run: () => go(path),
    })),
  );
  return null;
}
