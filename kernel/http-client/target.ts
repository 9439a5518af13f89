import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { isPublicAddress } from './address.ts';
import { type AllowList, normalHost } from './allow-list.ts';
import { HttpClientError } from './errors.ts';

export interface ResolvedAddress {
  address: string;
  family: 4 | 6;
}

/** All addresses of a host name. Only injected by tests; the default asks the system, as every other program does. */
export type Resolve = (hostname: string) => Promise<readonly ResolvedAddress[]>;

export const resolveBySystem: Resolve = async (hostname) => {
  const found = await lookup(hostname, { all: true, verbatim: true });
  return found.map(({ address, family }) => ({ address, family: family === 6 ? 6 : 4 }));
};

/** An address of the web that was checked, and the only addresses that a connection to it may use. */
export interface Target {
  url: URL;
  addresses: readonly ResolvedAddress[];
}

/** Checks an address before anything is sent. Throws HttpClientError with the code of the rule that refused it. */
export async function resolveTarget(url: URL, isAllowed: AllowList, resolve: Resolve): Promise<Target> {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new HttpClientError('scheme_refused', `Only http and https are fetched, not ${url.protocol}`);
  }
  if (url.username || url.password) {
    throw new HttpClientError(
      'credentials_in_url',
      `The address of ${url.hostname} carries a user or a password`,
    );
  }
  const host = normalHost(url.hostname);
  const port = portOf(url);
  const allowed = isAllowed(host, port);
  if (!allowed && port !== 80 && port !== 443 && port < 1024) {
    throw new HttpClientError(
      'port_refused',
      `Port ${port} of ${host} is reserved for other services than the web`,
    );
  }
  const addresses = await addressesOf(host, resolve);
  if (!allowed && (isLocalName(host) || !addresses.every(({ address }) => isPublicAddress(address)))) {
    throw new HttpClientError('address_refused', `${host} is not a public host`);
  }
  return { url, addresses };
}

function portOf(url: URL): number {
  return Number(url.port || (url.protocol === 'https:' ? 443 : 80));
}

/** WHATWG URLs have turned decimal, octal and hexadecimal IPv4 into dotted form by now, and refused zone ids. */
async function addressesOf(host: string, resolve: Resolve): Promise<readonly ResolvedAddress[]> {
  const literal = host.replace(/^\[(.*)\]$/, '$1');
  const family = isIP(literal);
  if (family === 4 || family === 6) return [{ address: literal, family }];
  const found = await resolve(host).catch((error: unknown) => {
    throw new HttpClientError('host_not_found', `${host} has no address`, { cause: error });
  });
  if (found.length === 0) throw new HttpClientError('host_not_found', `${host} has no address`);
  return found;
}

/** RFC 6761: names that mean this machine whatever a resolver says. */
function isLocalName(host: string): boolean {
  return host === 'localhost' || host.endsWith('.localhost');
}
