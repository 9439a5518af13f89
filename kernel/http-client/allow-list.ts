/** Hosts that the guard lets pass although they are private, each with one port or with all. */
export type AllowList = (host: string, port: number) => boolean;

/** Entries are `host` or `host:port`, an IPv6 address in brackets: `ollama`, `10.0.0.5:8080`, `[fd00::5]:443`. */
export function createAllowList(entries: readonly string[]): AllowList {
  const known = new Set(entries.map((entry) => normalEntry(entry.trim())).filter((entry) => entry !== ''));
  return (host, port) => known.has(host) || known.has(`${host}:${port}`);
}

function normalEntry(entry: string): string {
  if (entry === '') return '';
  const port = /(?<=[^:\]]|\]):(\d{1,5})$/.exec(entry)?.[1];
  const url = URL.canParse(`http://${entry}/`) ? new URL(`http://${entry}/`) : null;
  if (!url || url.username || url.pathname !== '/') throw new TypeError(`Not a host or host:port: ${entry}`);
  return normalHost(url.hostname) + (port ? `:${Number(port)}` : '');
}

/** Lower case and without the root's trailing dot, so that one host has one spelling. */
export function normalHost(hostname: string): string {
  return hostname.toLowerCase().replace(/\.$/, '');
}
