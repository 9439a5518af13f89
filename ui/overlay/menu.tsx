import { useId } from 'react';
import { lazyPart } from './lazy-part.tsx';
import type { MenuEntry } from './menu-entry.ts';
import type { MenuPopupProps } from './menu-popup.tsx';
import { type TriggerElement, withTrigger } from './trigger.ts';
import { useFloat } from './use-float.ts';

export interface MenuProps {
  /** Names the menu for screen readers. */
  label: string;
  /** The button that opens it. */
  trigger: TriggerElement;
  items: readonly MenuEntry[];
  align?: 'start' | 'center' | 'end';
  side?: 'top' | 'bottom' | 'inline-start' | 'inline-end';
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
}

const { Part, preload } = lazyPart<MenuPopupProps>(() => import('./menu-popup.tsx'));

/** Actions behind a button. Arrow keys and first letters move, Escape gives the focus back. */
export function Menu({ label, trigger, items, align = 'start', side = 'bottom', ...control }: MenuProps) {
  const id = useId();
  const float = useFloat(control.open, control.onOpenChange);
  const button = withTrigger(trigger, {
    ref: float.anchor,
    'aria-haspopup': 'menu',
    'aria-expanded': float.open,
    'aria-controls': float.open ? id : undefined,
    onPointerEnter: () => void preload(),
    onFocus: () => void preload(),
    onClick: () => float.setOpen(!float.open),
    onKeyDown: (event) => {
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
      event.preventDefault();
      float.setOpen(true);
    },
  });
  return (
    <>
      {button}
      {float.everOpened && (
        <Part
          id={id}
          label={label}
          items={items}
          anchor={float.anchor}
          open={float.open}
          onOpenChange={float.onFloatChange}
          align={align}
          side={side}
        />
      )}
    </>
  );
}
