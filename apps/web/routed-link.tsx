import { useRouter } from '@tanstack/react-router';
import type { MouseEvent } from 'react';
import type { LinkProps } from '#ui';

/** A link that stays in the application when it can; other servers' and our own server's pages load as usual. */
export function RoutedLink({ href, onClick, ...rest }: LinkProps) {
  const router = useRouter();
  const isOurs = (): boolean => {
    if (!href.startsWith('/') || rest.target !== undefined || rest.download !== undefined) return false;
    const { pathname } = new URL(href, location.origin);
    const [, , found] = router.getMatchedRoutes(pathname);
    // `/$` is where the application says that there is nothing.
    return found !== undefined && found.fullPath !== '/$';
  };
  const press = (event: MouseEvent<HTMLAnchorElement>): void => {
    onClick?.(event);
    const wantsOther = event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
    if (event.defaultPrevented || wantsOther || !isOurs()) return;
    event.preventDefault();
    router.history.push(href);
  };
  return <a {...rest} href={href} onClick={press} />;
}
