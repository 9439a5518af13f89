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
      <path data-part="dome" d="M10.5 3.5h3v2.64A9 9 0 0 1 21 15v.5H3V15a9 9 0 0 1 7.5-8.86z" />
      <rect data-part="foot" x="2" y="17.5" width="20" height="3" rx="1.5" />
    </svg>
  );
}
