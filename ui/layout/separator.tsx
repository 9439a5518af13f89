import { type KeyboardEvent, type PointerEvent, useRef } from 'react';

export interface SeparatorProps {
  label: string;
  /** Id of the pane whose width it sets. */
  controls: string;
  /** Width in px of that pane. */
  value: number;
  min: number;
  max: number;
  /** Whether moving towards the end of the line makes the pane wider. */
  grows: 'forward' | 'backward';
  onChange: (value: number) => void;
  onReset: () => void;
}

const STEP = 16;
const isRtl = (element: Element): boolean => getComputedStyle(element).direction === 'rtl';

/** A border between two panes: drag it, move it with the arrow keys, double-click to reset. */
export function Separator({ label, controls, value, min, max, grows, onChange, onReset }: SeparatorProps) {
  const drag = useRef<{ x: number; value: number } | undefined>(undefined);
  const clamp = (next: number): number => Math.round(Math.min(max, Math.max(min, next)));
  const sign = (element: Element): number => (grows === 'forward' ? 1 : -1) * (isRtl(element) ? -1 : 1);

  const onPointerMove = (event: PointerEvent<HTMLElement>): void => {
    if (!drag.current) return;
    onChange(clamp(drag.current.value + (event.clientX - drag.current.x) * sign(event.currentTarget)));
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const direction = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const next =
      event.key === 'Home'
        ? min
        : event.key === 'End'
          ? max
          : direction && clamp(value + direction * STEP * sign(event.currentTarget));
    if (next === undefined) return;
    event.preventDefault();
    onChange(next);
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: an <hr> cannot hold the wider, invisible target.
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-controls={controls}
      aria-valuenow={value}
      aria-valuemin={min}
      aria-valuemax={max}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onDoubleClick={onReset}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        drag.current = { x: event.clientX, value };
      }}
      onPointerMove={onPointerMove}
      onPointerUp={() => {
        drag.current = undefined;
      }}
      className="group relative z-10 w-px shrink-0 cursor-col-resize touch-none bg-line outline-offset-0"
    >
      {/* One pixel is drawn, 24 can be caught. */}
      <span className="absolute inset-y-0 -start-3 w-6" />
      <span className="absolute inset-y-0 -start-px w-[3px] opacity-0 transition-opacity group-hover:opacity-100 group-active:bg-accent group-active:opacity-100 group-hover:bg-edge" />
    </div>
  );
}
