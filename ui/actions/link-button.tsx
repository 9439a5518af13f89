import type { ReactNode } from 'react';
import { Link, type LinkProps } from '../link.tsx';
import { type ButtonSize, type ButtonVariant, buttonLook } from './button-look.ts';

export interface LinkButtonProps extends LinkProps {
  variant?: ButtonVariant;
  size?: ButtonSize;
  icon?: ReactNode;
}

/** Goes somewhere, so it is a link; looks like a button. */
export function LinkButton({
  variant = 'secondary',
  size = 'md',
  icon,
  className,
  children,
  ...rest
}: LinkButtonProps) {
  return (
    <Link className={buttonLook(variant, size, className)} {...rest}>
      {icon}
      {children}
    </Link>
  );
}
