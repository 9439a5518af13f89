import { Mic } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '#ui';
import type { Dictation } from '../../data/use-dictation.ts';

/** Says an answer instead of typing it. */
export function DictateButton({ dictation }: { dictation: Dictation }) {
  const { t } = useTranslation();
  const { microphone, writing } = dictation;
  return (
    <IconButton
      label={t('inbox.dictation.begin')}
      icon={<Mic />}
      disabled={microphone.asking || microphone.seconds !== null || writing}
      onClick={dictation.begin}
    />
  );
}
