import { type ReactNode, useId } from 'react';
import { lazyPart } from './lazy-part.tsx';
import type { PopoverPopupProps } from './popover-popup.tsx';
import { type TriggerElement, withTrigger } from './trigger.ts';
import { useFloat } from './use-float.ts';

export interface PopoverProps {
  /** Names the pane for screen readers. */
  label: string;
  trigger: TriggerElement;
  align?: 'start' | 'center' | 'end';
  side?: 'top' | 'bottom' | 'inline-start' | 'inline-end';
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  className?: string;
  children: ReactNode;
}

const { Part, preload } = lazyPart<PopoverPopupProps>(() => import('./popover-popup.tsx'));

/** A small pane that hangs on its trigger and does not block the page. */
export function Popover({
  label,
  trigger,
  align = 'start',
  side = 'bottom',
  className,
  children,
  ...control
}: PopoverProps) {
  const id = useId();
  const float = useFloat(control.open, control.onOpenChange);
  const button = withTrigger(trigger, {
    ref: float.anchor,
    'aria-haspopup': 'dialog',
    'aria-expanded': float.open,
    'aria-controls': float.open ? id : undefined,
    onPointerEnter: () => void preload(),
    onFocus: () => void preload(),
    onClick: () => float.setOpen(!float.open),
  });
  return (
    <>
      {button}
      {float.everOpened && (
        <Part
          id={id}
          label={label}
          anchor={float.anchor}
          open={float.open}
          onOpenChange={float.onFloatChange}
          align={align}
          side={side}
          className={className}
        >
          {children}
        </Part>
      )}
    </>
  );
}
