import { Tooltip } from '@base-ui/react/tooltip';
import type { ReactNode, RefObject } from 'react';

export interface TooltipPopupProps {
  id: string;
  anchor: RefObject<HTMLElement | null>;
  open: boolean;
  side: 'top' | 'bottom' | 'inline-start' | 'inline-end';
  onPointerEnter: () => void;
  onPointerLeave: () => void;
  children: ReactNode;
}

export default function TooltipPopup(props: TooltipPopupProps) {
  const { id, anchor, open, side, onPointerEnter, onPointerLeave, children } = props;
  return (
    <Tooltip.Root open={open}>
      <Tooltip.Portal>
        <Tooltip.Positioner anchor={anchor} side={side} sideOffset={6} className="z-60">
          <Tooltip.Popup
            id={id}
            role="tooltip"
            onPointerEnter={onPointerEnter}
            onPointerLeave={onPointerLeave}
            className="flex max-w-64 origin-(--transform-origin) items-center gap-2 rounded-control border border-line bg-surface px-2 py-1 text-12 text-ink shadow-float transition-opacity data-starting-style:opacity-0 data-ending-style:opacity-0"
          >
            {children}
          </Tooltip.Popup>
        </Tooltip.Positioner>
      </Tooltip.Portal>
    </Tooltip.Root>
  );
}
