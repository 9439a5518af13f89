import { useState } from 'react';

/** The token of a mailed link, which stands behind `#`: browsers send that part to no server. '' without one. */
export function useLinkToken(): string {
  // As it was on arrival: going elsewhere from here changes the address before the page is gone.
  const [token] = useState(() => new URLSearchParams(location.hash.slice(1)).get('token') ?? '');
  return token;
}
