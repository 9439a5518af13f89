import { ChevronDown } from 'lucide-react';
import type { ComponentProps } from 'react';
import { cx } from '../cx.ts';
import { controlLook } from './control-look.ts';
import { useControl } from './field.tsx';

export interface SelectOption<Value extends string = string> {
  value: Value;
  label: string;
  disabled?: boolean;
}

export interface SelectProps<Value extends string = string>
  extends Omit<ComponentProps<'select'>, 'value' | 'onChange' | 'children'> {
  value: Value | undefined;
  onValueChange: (value: Value) => void;
  options: readonly SelectOption<Value>[];
  /** Shown while nothing is chosen. */
  placeholder?: string;
  scale?: 'md' | 'lg';
}

/**
 * The browser's own select: right on phones and with every screen reader, at no cost. For more than about fifteen
 * options use Combobox.
 */
export function Select<Value extends string>({
  value,
  onValueChange,
  options,
  placeholder,
  scale = 'md',
  className,
  ...rest
}: SelectProps<Value>) {
  const control = useControl(rest);
  return (
    <div className={cx('relative w-full', className)}>
      <select
        {...rest}
        {...control}
        value={value ?? ''}
        onChange={(event) => {
          // Only values from `options` can be chosen: the placeholder is disabled.
          onValueChange(event.target.value as Value);
        }}
        className={cx(
          controlLook,
          // Browsers that style it draw long words under the arrow, unless they are cut where the padding begins.
          'ui-select appearance-none items-center overflow-clip text-ellipsis whitespace-nowrap pe-8 [overflow-clip-margin:content-box]',
          scale === 'lg' ? 'h-10' : 'h-8',
          value === undefined && 'text-ink-soft',
        )}
      >
        {placeholder !== undefined && (
          <option value="" disabled hidden>
            {placeholder}
          </option>
        )}
        {options.map((option) => (
          <option key={option.value} value={option.value} disabled={option.disabled}>
            {option.label}
          </option>
        ))}
      </select>
      <ChevronDown
        className="pointer-events-none absolute inset-y-0 end-2 my-auto text-ink-soft"
        aria-hidden
      />
    </div>
  );
}
