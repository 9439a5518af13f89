import { type ReactNode, useId } from 'react';
import { cx } from '../cx.ts';
import { Choice } from './choice.tsx';

export interface RadioOption<Value extends string> {
  value: Value;
  label: ReactNode;
  help?: ReactNode;
  disabled?: boolean;
}

export interface RadioGroupProps<Value extends string> {
  legend: string;
  hideLegend?: boolean;
  value: Value | undefined;
  onValueChange: (value: Value) => void;
  options: readonly RadioOption<Value>[];
  /** Side by side instead of one below the other. */
  inline?: boolean;
  error?: string;
}

export function RadioGroup<Value extends string>(props: RadioGroupProps<Value>) {
  const { legend, hideLegend, value, onValueChange, options, inline, error } = props;
  const name = useId();
  const errorId = `${name}-error`;
  return (
    <fieldset className="flex flex-col" aria-describedby={error ? errorId : undefined}>
      <legend className={cx('mb-1 text-13 font-medium', hideLegend && 'sr-only')}>{legend}</legend>
      <div className={cx('flex gap-x-4 gap-y-2', inline ? 'flex-row flex-wrap' : 'flex-col')}>
        {options.map((option) => (
          <Choice
            key={option.value}
            label={option.label}
            help={option.help}
            disabled={option.disabled}
            control={(describedBy) => (
              <input
                type="radio"
                name={name}
                value={option.value}
                checked={option.value === value}
                disabled={option.disabled}
                aria-describedby={describedBy}
                onChange={() => onValueChange(option.value)}
                className="size-4 cursor-[inherit] appearance-none rounded-full border border-edge bg-surface checked:border-5 checked:border-accent disabled:opacity-50"
              />
            )}
          />
        ))}
      </div>
      <div id={errorId} aria-live="polite" className="text-13 text-danger">
        {error}
      </div>
    </fieldset>
  );
}
