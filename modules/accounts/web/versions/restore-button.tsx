import { RotateCcw } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button, confirm } from '#ui';

/** The way back to a version. */
export interface VersionRestore {
  /** Something is being written that going back replaces: it is asked for first. */
  readonly unsaved: boolean;
  readonly busy: boolean;
  /** Goes back, says so, and resolves to true; or says why not, and resolves to false. */
  run(version: number): Promise<boolean>;
}

interface RestoreButtonProps {
  readonly version: number;
  readonly restore: VersionRestore;
  readonly onRestored: () => void;
}

/** Brings a version back: as a further one, so that nothing is lost but what nobody has saved. */
export function RestoreButton({ version, restore, onRestored }: RestoreButtonProps) {
  const { t } = useTranslation();
  async function askAndRestore(): Promise<void> {
    const sure =
      !restore.unsaved ||
      (await confirm({
        title: t('accounts.web.versions.replace_sure'),
        description: t('accounts.web.versions.replace_what'),
        action: t('accounts.web.versions.restore'),
      }));
    if (sure && (await restore.run(version))) onRestored();
  }
  return (
    <Button icon={<RotateCcw />} busy={restore.busy} onClick={() => void askAndRestore()}>
      {t('accounts.web.versions.restore')}
    </Button>
  );
}
