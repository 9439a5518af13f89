import { cx } from '../cx.ts';

export type ButtonVariant = 'primary' | 'secondary' | 'ghost' | 'danger';
export type ButtonSize = 'sm' | 'md' | 'lg';

const LOOK: Record<ButtonVariant, string> = {
  primary: 'bg-accent text-on-accent hover:bg-accent-strong',
  secondary: 'border border-line bg-surface text-ink shadow-none hover:bg-sunken',
  ghost: 'text-ink hover:bg-hover',
  danger: 'bg-danger text-on-accent hover:bg-danger-strong',
};

const SIZE: Record<ButtonSize, string> = {
  sm: 'h-7 px-2 text-13',
  md: 'h-8 px-3 text-14',
  lg: 'h-10 px-4 text-14',
};

/** What buttons and the links that look like them share. */
export const buttonLook = (variant: ButtonVariant, size: ButtonSize, className?: string): string =>
  cx(
    'inline-flex shrink-0 select-none items-center justify-center gap-2 whitespace-nowrap rounded-control font-medium',
    'transition-transform active:scale-[0.98] pointer-coarse:min-h-11',
    'disabled:cursor-not-allowed disabled:opacity-50 aria-disabled:cursor-not-allowed aria-disabled:opacity-60',
    LOOK[variant],
    SIZE[size],
    className,
  );
