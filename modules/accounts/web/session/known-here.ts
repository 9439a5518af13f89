const key = 'accounts.known_here';

/**
 * Whether somebody has signed in on this device and not out again. It only spares pages that anybody may see a request
 * that would be refused; the cookie, which scripts cannot read, decides.
 */
export function isKnownHere(): boolean {
  try {
    return localStorage.getItem(key) !== null;
  } catch {
    return false;
  }
}

export function setKnownHere(known: boolean): void {
  try {
    if (known) localStorage.setItem(key, '1');
    else localStorage.removeItem(key);
  } catch {
    // Storage is closed to us: the next visit asks once too often.
  }
}
