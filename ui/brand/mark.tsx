import type { ComponentProps } from 'react';

interface MarkProps extends Omit<ComponentProps<'svg'>, 'children'> {
  /** Side in px. */
  size?: number;
  /** An accessible name; without one the mark is decoration. */
  title?: string;
}

/** The counter bell from the side: a dome with its plunger, and a base. */
export function Mark({ size = 20, title, ...rest }: MarkProps) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="currentColor"
      role={title ? 'img' : undefined}
      aria-label={title}
      aria-hidden={title ? undefined : true}
      focusable="false"
      {...rest}
    >
      <path
        data-part="dome"
        d="M10.5 4.5a1 1 0 0 1 1-1h1a1 1 0 0 1 1 1v1.64A9 9 0 0 1 21 15a.5.5 0 0 1-.5.5h-17A.5.5 0 0 1 3 15a9 9 0 0 1 7.5-8.86z"
      />
      <rect data-part="foot" x="2" y="17.5" width="20" height="3" rx="1.5" />
    </svg>
  );
}
