import { type FormEvent, useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ApiError, tellError } from '#kernel/browser';
import { Button, Dialog, Field, TextInput } from '#ui';

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
  const formId = useId();
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
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      size="sm"
      title={title}
      description={description}
      footer={
        <>
          <Button onClick={() => onOpenChange(false)}>{t('inbox.cancel')}</Button>
          <Button variant="primary" type="submit" form={formId} busy={busy}>
            {action}
          </Button>
        </>
      }
    >
      <form id={formId} noValidate onSubmit={submit}>
        <Field
          label={t('inbox.channels.name')}
          help={t('inbox.channels.name_help')}
          error={missing ? t('inbox.channels.name_needed') : told}
        >
          <TextInput
            value={value}
            maxLength={longestName}
            onChange={(event) => setValue(event.target.value)}
          />
        </Field>
      </form>
    </Dialog>
  );
}
