import { useTranslation } from 'react-i18next';
import { useApiQuery } from '#modules/accounts/web';
import { Field, Select, TextLink } from '#ui';
import { listTonesContract, writeTones } from '../../contract/index.ts';

/** How a text is to sound: one of ours, or one of the organisation's own. */
export function ToneSelect({ tone, onTone }: { tone: string; onTone: (tone: string) => void }) {
  const { t } = useTranslation();
  const { data } = useApiQuery(listTonesContract, undefined);
  return (
    <Field
      label={t('tools.write.tone')}
      help={<TextLink href="/tools/write/tones">{t('tools.write.tones_edit')}</TextLink>}
    >
      <Select
        value={tone}
        onValueChange={onTone}
        options={[
          { value: '', label: t('tools.write.no_tone') },
          ...writeTones.map((value) => ({ value, label: t(toneKeys[value]) })),
          ...(data?.items ?? []).map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
    </Field>
  );
}

const toneKeys = {
  formal: 'tools.write.tone.formal',
  warm: 'tools.write.tone.warm',
  commercial: 'tools.write.tone.commercial',
} as const;
