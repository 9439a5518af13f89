import { type FormEvent, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ApiError, tellError } from '#kernel/browser';
import { FormDialog } from '#modules/accounts/web';
import { Field, TextInput } from '#ui';

interface ChannelNameDialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  description?: string;
  /** The button's verb. */
  action: string;
  /** The name to begin with. */
  name: string;
  busy: boolean;
  error: ApiError | null;
  onName: (name: string) => void;
}

const longestName = 80;

/** Asks for a channel's name. */
export function ChannelNameDialog(props: ChannelNameDialogProps) {
  const { open, onOpenChange, title, description, action, name, busy, error, onName } = props;
  const { t } = useTranslation();
  const [value, setValue] = useState(name);
  const [missing, setMissing] = useState(false);
  useEffect(() => {
    if (open) setValue(name);
    setMissing(false);
  }, [open, name]);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const given = value.trim();
    setMissing(given === '');
    if (given !== '') onName(given);
  };
  const told = error ? tellError(t, error).advice : undefined;
  return (
    <FormDialog
      open={open}
      onClose={() => onOpenChange(false)}
      size="sm"
      title={title}
      description={description}
      action={action}
      busy={busy}
      onSubmit={submit}
    >
      <Field
        label={t('inbox.channels.name')}
        help={t('inbox.channels.name_help')}
        error={missing ? t('inbox.channels.name_needed') : told}
      >
        <TextInput value={value} maxLength={longestName} onChange={(event) => setValue(event.target.value)} />
      </Field>
    </FormDialog>
  );
}
