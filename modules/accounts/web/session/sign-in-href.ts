/** Only paths of ours: `//elsewhere.example` is another website to a browser. */
const own = /^\/(?![/\\])[^\s\\]*$/;

/** The way to sign in, and back to where the reader is now unless they have just left. */
export function signInHref(why: 'never' | 'left' | 'ended'): string {
  const here = location.pathname + location.search;
  return why === 'left' || here === '/' ? '/sign-in' : `/sign-in?next=${encodeURIComponent(here)}`;
}

/** Where to go once signed in. */
export const nextPath = (next: string): string => (own.test(next) ? next : '/');
