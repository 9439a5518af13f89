import type { ComponentProps, ReactNode } from 'react';
import { cx } from '../cx.ts';
import { controlLook } from './control-look.ts';
import { useControl } from './field.tsx';

export interface TextInputProps extends ComponentProps<'input'> {
  /** 32 px in the application, 40 px (`lg`) on pages that hold a single form. */
  scale?: 'md' | 'lg';
  /** An icon at the start, decoration only. */
  leading?: ReactNode;
  /** A small control at the end, such as "show". */
  trailing?: ReactNode;
}

export function TextInput({
  scale = 'md',
  leading,
  trailing,
  className,
  type = 'text',
  ...rest
}: TextInputProps) {
  const control = useControl(rest);
  return (
    <div className={cx('relative flex w-full items-center', className)}>
      {leading && (
        <span className="pointer-events-none absolute start-2 text-ink-soft" aria-hidden>
          {leading}
        </span>
      )}
      <input
        type={type}
        {...rest}
        {...control}
        className={cx(
          controlLook,
          scale === 'lg' ? 'h-10' : 'h-8',
          leading && 'ps-8',
          trailing && 'pe-10 pointer-coarse:pe-12',
        )}
      />
      {trailing && <span className="absolute end-1 flex items-center">{trailing}</span>}
    </div>
  );
}
