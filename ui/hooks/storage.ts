// A browser may close its storage to us (private window, blocked cookies, full): what is remembered is a comfort,
// so every failure here is silent.

export function readText(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

export function writeText(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {}
}

/** What was stored under the key, if it still has the shape that `accept` checks. */
export function readJson<T>(key: string, accept: (value: unknown) => value is T): T | undefined {
  const text = readText(key);
  if (text === null) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return accept(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
