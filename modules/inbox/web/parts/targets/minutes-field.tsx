import { useTranslation } from 'react-i18next';
import { Field, TextInput } from '#ui';

interface MinutesFieldProps {
  label: string;
  help?: string;
  /** Null is no target. */
  minutes: number | null;
  disabled: boolean;
  placeholder?: string;
  onChange: (minutes: number | null) => void;
}

/** Minutes, or nothing. */
export function MinutesField(props: MinutesFieldProps) {
  const { label, help, minutes, disabled, placeholder, onChange } = props;
  const { t } = useTranslation();
  return (
    <Field label={label} {...(help !== undefined && { help })}>
      <TextInput
        type="number"
        inputMode="numeric"
        className="max-w-48"
        min={1}
        disabled={disabled}
        value={minutes ?? ''}
        placeholder={placeholder ?? t('inbox.targets.none')}
        onChange={(event) => {
          const asked = Math.round(event.target.valueAsNumber);
          onChange(Number.isNaN(asked) ? null : asked);
        }}
        trailing={<span className="pe-2 text-13 text-ink-soft">{t('inbox.targets.minutes')}</span>}
      />
    </Field>
  );
}
