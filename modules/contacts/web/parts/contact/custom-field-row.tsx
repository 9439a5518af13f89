import { Ellipsis, PencilLine, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useTellError } from '#modules/accounts/web';
import { IconButton, Menu, toast } from '#ui';
import { type FieldValue, kindOf, nameOfKey, parseNumber, yesNoKeys } from '../../state/custom-fields.ts';
import { ChoiceProperty } from './choice-property.tsx';
import { TextProperty } from './text-property.tsx';

interface CustomFieldRowProps {
  fieldKey: string;
  value: FieldValue;
  /** Null removes it. Absent for those who may not change contacts. */
  onChange: ((value: FieldValue) => Promise<unknown>) | undefined;
  onRename: () => void;
}

/** The contract's limit of a text. */
const longestText = 2_000;

export function CustomFieldRow({ fieldKey, value, onChange, onRename }: CustomFieldRowProps) {
  const { t, i18n } = useTranslation();
  const tell = useTellError();
  const label = nameOfKey(fieldKey);
  const save = (next: FieldValue) => onChange?.(next) ?? Promise.resolve();
  const remove = async (): Promise<void> => {
    await save(null);
    toast({
      title: t('contacts.web.custom.removed', { field: label }),
      action: { label: t('contacts.web.undo'), run: () => void save(value).catch(tell) },
    });
  };
  const menuLabel = t('contacts.web.custom.actions', { field: label });
  const action = onChange && (
    <Menu
      label={menuLabel}
      align="end"
      trigger={<IconButton size="sm" label={menuLabel} icon={<Ellipsis />} />}
      items={[
        { key: 'rename', label: t('contacts.web.custom.rename'), icon: <PencilLine />, onSelect: onRename },
        {
          key: 'remove',
          label: t('contacts.web.custom.remove'),
          icon: <X />,
          danger: true,
          onSelect: () => void remove().catch(tell),
        },
      ]}
    />
  );
  const kind = kindOf(value);
  if (kind === 'yes_no') {
    return (
      <ChoiceProperty
        label={label}
        value={value === true ? 'yes' : 'no'}
        options={[
          { value: 'yes', label: t(yesNoKeys.yes) },
          { value: 'no', label: t(yesNoKeys.no) },
        ]}
        disabled={!onChange}
        action={action}
        onSave={(next) => save(next === 'yes')}
      />
    );
  }
  const isNumber = kind === 'number';
  const shown = isNumber
    ? new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 20, useGrouping: false }).format(
        Number(value),
      )
    : String(value ?? '');
  return (
    <TextProperty
      label={label}
      value={shown}
      required={isNumber}
      inputMode={isNumber ? 'decimal' : 'text'}
      accepts={isNumber ? (text) => parseNumber(text) !== undefined : undefined}
      placeholder={t('contacts.web.add')}
      maxLength={longestText}
      readOnly={!onChange}
      action={action}
      onSave={(text) => save(isNumber ? (parseNumber(text) ?? value) : text)}
    />
  );
}
