import { Plus, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { IconButton, TextInput } from '#ui';
import type { WorkingHours } from '../../../contract/index.ts';

type Weekly = WorkingHours['weekly'];

interface WeekFieldsProps {
  weekly: Weekly;
  disabled: boolean;
  onChange: (weekly: Weekly) => void;
}

const days = [1, 2, 3, 4, 5, 6, 7];
/** A Monday; the days of its week name all. */
const monday = Date.UTC(2026, 0, 5);
const dayMs = 86_400_000;
/** A day ends at midnight, which an input of times writes as its beginning. */
const shown = (to: string): string => (to === '24:00' ? '00:00' : to);
const meant = (to: string): string => (to === '00:00' ? '24:00' : to);

/** The stretches of each weekday. */
export function WeekFields({ weekly, disabled, onChange }: WeekFieldsProps) {
  const { t, i18n } = useTranslation();
  const names = new Intl.DateTimeFormat(i18n.language, { weekday: 'long', timeZone: 'UTC' });
  return (
    <fieldset className="flex flex-col gap-2" disabled={disabled}>
      <legend className="mb-1 text-13 font-medium">{t('inbox.hours.week')}</legend>
      {days.map((day) => {
        const name = names.format(monday + (day - 1) * dayMs);
        const stretches = weekly.map((one, at) => ({ one, at })).filter(({ one }) => one.day === day);
        return (
          <div key={day} className="flex flex-wrap items-start gap-x-2 gap-y-1 md:flex-nowrap">
            <span className="w-24 shrink-0 pt-1.5 text-13 capitalize max-md:grow">{name}</span>
            <div className="flex min-w-0 grow flex-col gap-1 max-md:order-last max-md:w-full">
              {stretches.length === 0 && (
                <span className="pt-1.5 text-13 text-ink-soft">{t('inbox.hours.closed_day')}</span>
              )}
              {stretches.map(({ one, at }) => (
                <div key={at} className="flex items-center gap-1">
                  <TextInput
                    type="time"
                    aria-label={t('inbox.hours.from', { day: name })}
                    value={one.from}
                    onChange={(event) => onChange(weekly.with(at, { ...one, from: event.target.value }))}
                  />
                  <span aria-hidden>{'–'}</span>
                  <TextInput
                    type="time"
                    aria-label={t('inbox.hours.to', { day: name })}
                    value={shown(one.to)}
                    onChange={(event) => onChange(weekly.with(at, { ...one, to: meant(event.target.value) }))}
                  />
                  <IconButton
                    size="sm"
                    label={t('inbox.hours.remove', { day: name })}
                    icon={<X />}
                    onClick={() => onChange(weekly.toSpliced(at, 1))}
                  />
                </div>
              ))}
            </div>
            <IconButton
              label={t('inbox.hours.add', { day: name })}
              icon={<Plus />}
              onClick={() => onChange([...weekly, { day, from: '09:00', to: '18:00' }])}
            />
          </div>
        );
      })}
    </fieldset>
  );
}
