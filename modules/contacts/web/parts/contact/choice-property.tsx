import type { ReactNode } from 'react';
import { Select, type SelectOption } from '#ui';
import { useSaving } from '../../data/use-saving.ts';
import { PropertyRow } from './property-row.tsx';
import { quietLook } from './quiet-look.ts';

interface ChoicePropertyProps<Value extends string> {
  label: string;
  value: Value;
  options: readonly SelectOption<Value>[];
  /** Resolves once it is kept. */
  onSave: (value: Value) => Promise<unknown>;
  disabled?: boolean;
  action?: ReactNode;
}

/** One of a few, kept as soon as it is chosen. */
export function ChoiceProperty<Value extends string>(props: ChoicePropertyProps<Value>) {
  const { label, value, options, onSave, disabled, action } = props;
  const { saving, save } = useSaving();
  return (
    <PropertyRow label={label} saving={saving} action={action}>
      {(id) => (
        <Select
          id={id}
          className={quietLook}
          value={value}
          options={options}
          disabled={disabled}
          onValueChange={(next) => void save(() => onSave(next))}
        />
      )}
    </PropertyRow>
  );
}
