import { useTranslation } from 'react-i18next';
import { Field, TextInput } from '#ui';

interface NameFieldProps {
  readonly name: string;
  readonly onName: (name: string) => void;
  readonly help?: string;
  /** Says that it needs one. */
  readonly missing?: boolean;
  readonly mayEdit?: boolean;
}

/** What people call something that they make for the tools. */
export function NameField({ name, onName, help, missing = false, mayEdit = true }: NameFieldProps) {
  const { t } = useTranslation();
  return (
    <Field label={t('tools.made.name')} help={help} error={missing ? t('tools.made.name_needed') : undefined}>
      <TextInput
        value={name}
        maxLength={80}
        disabled={!mayEdit}
        onChange={(event) => onName(event.target.value)}
      />
    </Field>
  );
}
