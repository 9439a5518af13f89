import { useEffect, useId, useRef, useState } from 'react';
import { Kbd } from '../actions/kbd.tsx';
import { lazyPart } from './lazy-part.tsx';
import type { TooltipPopupProps } from './tooltip-popup.tsx';
import { type TriggerElement, withTrigger } from './trigger.ts';

export interface TooltipProps {
  label: string;
  shortcut?: string;
  side?: 'top' | 'bottom' | 'inline-start' | 'inline-end';
  /** One focusable element. A label that repeats its accessible name is not read twice. */
  children: TriggerElement;
}

const { Part } = lazyPart<TooltipPopupProps>(() => import('./tooltip-popup.tsx'));

const OPEN_AFTER_MS = 500;
const CLOSE_AFTER_MS = 100;
// Moving along a row of icons shows each name at once after the first.
const WARM_FOR_MS = 400;
let lastClosedAt = 0;

/** Shown on hover after a moment and on keyboard focus at once; Escape hides it; the pointer may rest on it. */
export function Tooltip({ label, shortcut, side = 'top', children }: TooltipProps) {
  const id = useId();
  const anchor = useRef<HTMLElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [open, setOpen] = useState(false);
  const [opened, setOpened] = useState(false);

  const after = (ms: number, next: boolean): void => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      if (next) setOpened(true);
      else lastClosedAt = Date.now();
      setOpen(next);
    }, ms);
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  useEffect(() => {
    if (!open) return;
    const dismiss = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') setOpen(false);
    };
    document.addEventListener('keydown', dismiss, { capture: true });
    return () => document.removeEventListener('keydown', dismiss, { capture: true });
  }, [open]);

  const describes = open && children.props['aria-label'] !== label;
  const trigger = withTrigger(children, {
    ref: anchor,
    'aria-describedby': describes ? id : undefined,
    onPointerEnter: (event) => {
      if (event.pointerType !== 'mouse') return;
      after(Date.now() - lastClosedAt < WARM_FOR_MS ? 0 : OPEN_AFTER_MS, true);
    },
    onPointerLeave: () => after(CLOSE_AFTER_MS, false),
    onPointerDown: () => after(0, false),
    onFocus: (event) => {
      if (event.currentTarget.matches(':focus-visible')) after(0, true);
    },
    onBlur: () => after(0, false),
  });
  return (
    <>
      {trigger}
      {opened && (
        <Part
          id={id}
          anchor={anchor}
          open={open}
          side={side}
          onPointerEnter={() => after(0, true)}
          onPointerLeave={() => after(CLOSE_AFTER_MS, false)}
        >
          {label}
          {shortcut && <Kbd keys={shortcut} />}
        </Part>
      )}
    </>
  );
}
