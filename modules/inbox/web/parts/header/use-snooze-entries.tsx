import { useTranslation } from 'react-i18next';
import { useSession } from '#modules/accounts/web';
import { useMomentWords } from '../../data/use-snooze.ts';
import { snoozePresets } from '../../state/snooze.ts';

interface SnoozeEntries {
  onSnooze: (until: Date) => void;
  onPick: () => void;
}

/** The entries of a menu that offers times; the last one asks for any other. */
export function useSnoozeEntries({ onSnooze, onPick }: SnoozeEntries) {
  const { t } = useTranslation();
  const { organisation } = useSession();
  const inWords = useMomentWords();
  return [
    ...snoozePresets(new Date(), organisation.timeZone).map(({ key, at }) => ({
      key,
      label: t(`inbox.snooze.preset.${key}`, { when: inWords(at) }),
      onSelect: () => onSnooze(at),
    })),
    { key: 'pick', label: t('inbox.snooze.pick'), onSelect: onPick },
  ];
}
