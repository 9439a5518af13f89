import { Check, Minus } from 'lucide-react';
import type { ReactNode } from 'react';
import { cx } from '../cx.ts';
import { Choice } from './choice.tsx';
import { useControl } from './field.tsx';

export interface CheckboxProps {
  checked: boolean;
  onCheckedChange: (checked: boolean) => void;
  label: ReactNode;
  help?: ReactNode;
  /** Some, not all: for a box that stands for many. */
  mixed?: boolean;
  hideLabel?: boolean;
  disabled?: boolean;
  name?: string;
  required?: boolean;
  className?: string;
}

export function Checkbox({
  checked,
  onCheckedChange,
  mixed = false,
  name,
  required,
  ...choice
}: CheckboxProps) {
  const field = useControl({ required });
  return (
    <Choice
      {...choice}
      control={(describedBy) => (
        <span className="relative inline-flex">
          <input
            type="checkbox"
            {...field}
            name={name}
            checked={checked}
            disabled={choice.disabled}
            aria-describedby={describedBy ?? field['aria-describedby']}
            ref={(node) => {
              if (node) node.indeterminate = mixed;
            }}
            onChange={(event) => onCheckedChange(event.target.checked)}
            className={cx(
              'peer size-4 cursor-[inherit] appearance-none rounded-[4px] border border-edge bg-surface',
              'checked:border-accent checked:bg-accent indeterminate:border-accent indeterminate:bg-accent',
              'disabled:opacity-50 aria-invalid:border-danger',
            )}
          />
          {mixed ? (
            <Minus className={TICK} strokeWidth={2.5} aria-hidden />
          ) : (
            checked && <Check className={TICK} strokeWidth={2.5} aria-hidden />
          )}
        </span>
      )}
    />
  );
}

const TICK = 'pointer-events-none absolute inset-0 m-auto size-3 text-on-accent';
