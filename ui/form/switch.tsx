import type { ReactNode } from 'react';
import { Choice } from './choice.tsx';

export interface SwitchProps {
  checked: boolean;
  onCheckedChange: (checked: boolean) => void;
  label: ReactNode;
  help?: ReactNode;
  hideLabel?: boolean;
  disabled?: boolean;
  className?: string;
}

/** Takes effect at once. A choice that waits for "Save" is a Checkbox. */
export function Switch({ checked, onCheckedChange, ...choice }: SwitchProps) {
  return (
    <Choice
      {...choice}
      wide
      control={(describedBy) => (
        <span className="relative inline-flex">
          <input
            type="checkbox"
            role="switch"
            aria-checked={checked}
            checked={checked}
            disabled={choice.disabled}
            aria-describedby={describedBy}
            onChange={(event) => onCheckedChange(event.target.checked)}
            className="peer h-[18px] w-8 cursor-[inherit] appearance-none rounded-full border border-transparent bg-edge checked:bg-accent disabled:opacity-50"
          />
          <span className="pointer-events-none absolute start-[2px] top-[2px] size-[14px] rounded-full bg-surface transition-transform peer-checked:translate-x-[14px] rtl:peer-checked:-translate-x-[14px]" />
        </span>
      )}
    />
  );
}
