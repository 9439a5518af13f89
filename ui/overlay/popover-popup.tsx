import { Popover } from '@base-ui/react/popover';
import type { ReactNode, RefObject } from 'react';
import { cx } from '../cx.ts';
import { floatLook } from './float-look.ts';

export interface PopoverPopupProps {
  id: string;
  label: string;
  anchor: RefObject<HTMLElement | null>;
  open: boolean;
  onOpenChange: (open: boolean, details: { reason: string; event: Event; cancel: () => void }) => void;
  align: 'start' | 'center' | 'end';
  side: 'top' | 'bottom' | 'inline-start' | 'inline-end';
  className?: string;
  children: ReactNode;
}

export default function PopoverPopup(props: PopoverPopupProps) {
  const { id, label, anchor, open, onOpenChange, align, side, className, children } = props;
  return (
    <Popover.Root open={open} onOpenChange={onOpenChange}>
      <Popover.Portal>
        <Popover.Positioner anchor={anchor} align={align} side={side} sideOffset={4} className="z-50">
          <Popover.Popup
            id={id}
            aria-label={label}
            finalFocus={anchor}
            className={cx(floatLook, 'w-72 p-4', className)}
          >
            {children}
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
