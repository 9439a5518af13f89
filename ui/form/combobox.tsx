import { ChevronDown } from 'lucide-react';
import { cx } from '../cx.ts';
import { lazyPart } from '../overlay/lazy-part.tsx';
import type { ComboboxPartProps } from './combobox-part.tsx';
import type { ComboboxProps } from './combobox-props.ts';
import { controlLook } from './control-look.ts';
import { useControl } from './field.tsx';

const { Part } = lazyPart<ComboboxPartProps>(() => import('./combobox-part.tsx'));

/** One of many, found by typing. For up to about fifteen options use Select. */
export function Combobox(props: ComboboxProps) {
  const control = useControl({});
  const shown = props.options.find((option) => option.value === props.value)?.label ?? props.placeholder;
  return (
    <Part
      {...props}
      control={control}
      fallback={
        <div className={cx('relative w-full', props.className)}>
          <div className={cx(controlLook, 'flex h-8 items-center text-ink-soft')}>{shown}</div>
          <ChevronDown className="absolute inset-y-0 end-2 my-auto text-ink-soft" aria-hidden />
        </div>
      }
    />
  );
}
