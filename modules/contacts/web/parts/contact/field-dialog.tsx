import { type FormEvent, type RefObject, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTellError } from '#modules/accounts/web';
import { Button, Dialog, Field, Select, TextInput } from '#ui';
import {
  emptyValue,
  type FieldKind,
  type FieldValue,
  fieldKinds,
  keyOfName,
  nameOfKey,
} from '../../state/custom-fields.ts';

export interface FieldDialogProps {
  title: string;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** Keys that the contact has. */
  taken: readonly string[];
  /** The key that gets another name; without it, a field is added. */
  renames?: string | undefined;
  onSave: (key: string, value: FieldValue) => Promise<unknown>;
}

const kindKeys: Readonly<Record<FieldKind, string>> = {
  text: 'contacts.web.custom.kind.text',
  number: 'contacts.web.custom.kind.number',
  yes_no: 'contacts.web.custom.kind.yes_no',
};

export default function FieldDialog({ title, open, onOpenChange, ...rest }: FieldDialogProps) {
  const { t } = useTranslation();
  const formId = useId();
  const input = useRef<HTMLInputElement>(null);
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      size="sm"
      title={title}
      initialFocus={input}
      footer={
        <>
          <Button onClick={() => onOpenChange(false)}>{t('contacts.web.cancel')}</Button>
          <Button type="submit" form={formId} variant="primary">
            {t('contacts.web.save')}
          </Button>
        </>
      }
    >
      {open && <FieldForm {...rest} id={formId} input={input} onDone={() => onOpenChange(false)} />}
    </Dialog>
  );
}

interface FieldFormProps extends Pick<FieldDialogProps, 'taken' | 'renames' | 'onSave'> {
  id: string;
  input: RefObject<HTMLInputElement | null>;
  onDone: () => void;
}

function FieldForm({ taken, renames, onSave, id, input, onDone }: FieldFormProps) {
  const { t } = useTranslation();
  const tell = useTellError();
  const [name, setName] = useState(renames === undefined ? '' : nameOfKey(renames));
  const [kind, setKind] = useState<FieldKind>('text');
  const [error, setError] = useState<string>();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const key = keyOfName(name);
    if (key === '') setError(t('contacts.web.custom.name_needed'));
    else if (key !== renames && taken.includes(key)) setError(t('contacts.web.custom.name_taken'));
    else {
      onDone();
      if (key !== renames) onSave(key, emptyValue[kind]).catch(tell);
    }
  };
  return (
    <form id={id} noValidate onSubmit={submit} className="flex flex-col gap-4">
      <Field label={t('contacts.web.custom.name')} help={t('contacts.web.custom.name_help')} error={error}>
        <TextInput
          ref={input}
          value={name}
          maxLength={60}
          autoComplete="off"
          onChange={(event) => {
            setName(event.target.value);
            setError(undefined);
          }}
        />
      </Field>
      {renames === undefined && (
        <Field label={t('contacts.web.custom.kind.label')}>
          <Select
            value={kind}
            onValueChange={setKind}
            options={fieldKinds.map((value) => ({ value, label: t(kindKeys[value]) }))}
          />
        </Field>
      )}
    </form>
  );
}
