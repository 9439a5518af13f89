import { type FormEvent, type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Dialog, type DialogProps } from '#ui';
import { FormError } from './form-error.tsx';

interface FormDialogProps extends Pick<DialogProps, 'title' | 'description' | 'size'> {
  open?: boolean;
  onClose: () => void;
  onSubmit: (event: FormEvent<HTMLFormElement>) => void;
  /** What is wrong with the whole, or null. */
  error?: unknown;
  busy?: boolean;
  /** What the button that sends it says. */
  action: string;
  danger?: boolean;
  /** Nothing is there to send yet. */
  disabled?: boolean;
  /** Another way out, before the others. */
  aside?: ReactNode;
  children: ReactNode;
}

/** A form that is filled in on top of a page: Cancel and the button that sends it stay in sight below. */
export function FormDialog(props: FormDialogProps) {
  const {
    open = true,
    onClose,
    onSubmit,
    error = null,
    busy,
    action,
    danger,
    disabled,
    aside,
    children,
  } = props;
  const { title, description, size } = props;
  const { t } = useTranslation();
  const formId = useId();
  return (
    <Dialog
      {...{ open, title, description, size }}
      onOpenChange={(next) => {
        if (!next) onClose();
      }}
      footer={
        <>
          {aside}
          <Button onClick={onClose}>{t('accounts.web.form.cancel')}</Button>
          <Button variant={danger ? 'danger' : 'primary'} type="submit" form={formId} {...{ busy, disabled }}>
            {action}
          </Button>
        </>
      }
    >
      <form id={formId} noValidate onSubmit={onSubmit} className="flex flex-col gap-4">
        <FormError error={error} />
        {children}
      </form>
    </Dialog>
  );
}
