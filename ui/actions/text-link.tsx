import { cx } from '../cx.ts';
import { Link, type LinkProps } from '../link.tsx';

/** A link inside a sentence. Underlined, because colour alone does not tell everybody. */
export const TextLink = ({ className, ...rest }: LinkProps) => (
  <Link
    className={cx('rounded-[2px] text-accent underline underline-offset-3 hover:decoration-2', className)}
    {...rest}
  />
);
