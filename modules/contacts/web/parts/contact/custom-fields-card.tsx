import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Card, IconButton, lazyDialog } from '#ui';
import type { Contact } from '../../../contract/index.ts';
import type { ContactChange } from '../../state/contact-change.ts';
import { CustomFieldRow } from './custom-field-row.tsx';
import type { FieldDialogProps } from './field-dialog.tsx';

const FieldDialog = lazyDialog<FieldDialogProps>(() => import('./field-dialog.tsx'));

interface CustomFieldsCardProps {
  contact: Contact;
  /** Absent for those who may not change contacts. */
  onChange: ((change: ContactChange) => Promise<unknown>) | undefined;
}

/** Facts that a shop keeps of its own accord: a birthday, a favourite font. */
export function CustomFieldsCard({ contact, onChange }: CustomFieldsCardProps) {
  const { t } = useTranslation();
  const [adding, setAdding] = useState(false);
  const [renaming, setRenaming] = useState<string>();
  const fields = Object.entries(contact.customFields).sort(([a], [b]) => a.localeCompare(b));
  const taken = fields.map(([key]) => key);
  const add = t('contacts.web.custom.add');
  return (
    <Card
      title={t('contacts.web.custom.title')}
      action={onChange && <IconButton label={add} icon={<Plus />} onClick={() => setAdding(true)} />}
    >
      {fields.length === 0 ? (
        <p className="text-13 text-ink-soft">{t('contacts.web.custom.none')}</p>
      ) : (
        <div className="flex flex-col gap-1">
          {fields.map(([key, value]) => (
            <CustomFieldRow
              key={key}
              fieldKey={key}
              value={value}
              onChange={onChange && ((next) => onChange({ customFields: { [key]: next } }))}
              onRename={() => setRenaming(key)}
            />
          ))}
        </div>
      )}
      {onChange && (
        <>
          <FieldDialog
            title={add}
            open={adding}
            onOpenChange={setAdding}
            taken={taken}
            onSave={(key, value) => onChange({ customFields: { [key]: value } })}
          />
          <FieldDialog
            title={t('contacts.web.custom.rename')}
            open={renaming !== undefined}
            onOpenChange={() => setRenaming(undefined)}
            taken={taken}
            renames={renaming}
            onSave={(key) =>
              onChange({
                customFields: renaming
                  ? { [renaming]: null, [key]: contact.customFields[renaming] ?? null }
                  : {},
              })
            }
          />
        </>
      )}
    </Card>
  );
}
