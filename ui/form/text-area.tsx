import { type ComponentProps, useLayoutEffect, useRef } from 'react';
import { cx } from '../cx.ts';
import { controlLook } from './control-look.ts';
import { useControl } from './field.tsx';

export interface TextAreaProps extends ComponentProps<'textarea'> {
  /** Grows with its text up to this many lines, then scrolls. */
  maxRows?: number;
}

export function TextArea({ rows = 3, maxRows = 12, className, ref, ...rest }: TextAreaProps) {
  const control = useControl(rest);
  const own = useRef<HTMLTextAreaElement>(null);

  // After every render: the text may change from outside (a restored draft) as well as by typing.
  useLayoutEffect(() => grow(own.current, maxRows));

  return (
    <textarea
      rows={rows}
      {...rest}
      {...control}
      ref={(node) => {
        own.current = node;
        if (typeof ref === 'function') return ref(node);
        if (ref) ref.current = node;
      }}
      onInput={(event) => {
        grow(event.currentTarget, maxRows);
        rest.onInput?.(event);
      }}
      className={cx(
        controlLook,
        'block resize-none py-[5px] leading-normal pointer-coarse:py-[9px]',
        className,
      )}
    />
  );
}

function grow(area: HTMLTextAreaElement | null, maxRows: number): void {
  if (!area) return;
  area.style.height = 'auto';
  const { lineHeight, paddingBlockStart } = getComputedStyle(area);
  const borders = area.offsetHeight - area.clientHeight;
  const tallest = maxRows * Number.parseFloat(lineHeight) + 2 * Number.parseFloat(paddingBlockStart);
  area.style.height = `${Math.min(area.scrollHeight, tallest) + borders}px`;
}
