import { Plus, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button, IconButton, TextInput } from '#ui';
import type { WorkingHours } from '../../../contract/index.ts';

type Closed = WorkingHours['closed'];

interface ClosedFieldsProps {
  closed: Closed;
  disabled: boolean;
  onChange: (closed: Closed) => void;
}

/** The days on which nobody is there, whatever the week says. */
export function ClosedFields({ closed, disabled, onChange }: ClosedFieldsProps) {
  const { t } = useTranslation();
  const today = new Date().toISOString().slice(0, 10);
  return (
    <fieldset className="flex flex-col gap-2" disabled={disabled}>
      <legend className="mb-1 text-13 font-medium">{t('inbox.hours.closed')}</legend>
      {closed.map((one, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two days may be the same while they are being written.
        <div key={at} className="flex items-center gap-2">
          <TextInput
            type="date"
            aria-label={t('inbox.hours.closed_date')}
            value={one.date}
            onChange={(event) => onChange(closed.with(at, { ...one, date: event.target.value || one.date }))}
          />
          <TextInput
            aria-label={t('inbox.hours.closed_name')}
            placeholder={t('inbox.hours.closed_name')}
            value={one.name}
            maxLength={60}
            onChange={(event) => onChange(closed.with(at, { ...one, name: event.target.value }))}
          />
          <IconButton
            label={t('inbox.hours.closed_remove', { date: one.date })}
            icon={<X />}
            onClick={() => onChange(closed.toSpliced(at, 1))}
          />
        </div>
      ))}
      <Button
        size="sm"
        icon={<Plus />}
        className="self-start"
        onClick={() => onChange([...closed, { date: today, name: '' }])}
      >
        {t('inbox.hours.closed_add')}
      </Button>
    </fieldset>
  );
}
