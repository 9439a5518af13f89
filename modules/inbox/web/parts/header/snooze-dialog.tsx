import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '#modules/accounts/web';
import { Field, TextInput } from '#ui';
import { fromLocalForm, snoozePresets, toLocalForm } from '../../state/snooze.ts';

export interface SnoozeDialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  timeZone: string;
  onSnooze: (until: Date) => void;
}

/** Any time to come, in the organisation's zone. */
export default function SnoozeDialog({ open, onOpenChange, timeZone, onSnooze }: SnoozeDialogProps) {
  const { t } = useTranslation();
  const tomorrow = snoozePresets(new Date(), timeZone).find(({ key }) => key === 'tomorrow');
  const [value, setValue] = useState(() => toLocalForm(tomorrow?.at ?? new Date(), timeZone));
  const [wrong, setWrong] = useState(false);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const until = fromLocalForm(value, timeZone);
    const later = until !== null && until.getTime() > Date.now();
    setWrong(!later);
    if (!later) return;
    onSnooze(until);
    onOpenChange(false);
  };
  return (
    <FormDialog
      open={open}
      onClose={() => onOpenChange(false)}
      size="sm"
      title={t('inbox.snooze.label')}
      action={t('inbox.snooze.label')}
      onSubmit={submit}
    >
      <Field
        label={t('inbox.snooze.pick_label')}
        help={t('inbox.snooze.pick_help', { zone: timeZone })}
        error={wrong ? t('inbox.snooze.pick_wrong') : undefined}
      >
        <TextInput type="datetime-local" value={value} onChange={(event) => setValue(event.target.value)} />
      </Field>
    </FormDialog>
  );
}
