import ipaddr from 'ipaddr.js';

/** Global unicast, the only IPv6 space that the public internet uses (RFC 4291, IANA IPv6 address space). */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3');
/** Documentation (RFC 9637), which ipaddr.js 2.3 takes for ordinary unicast. */
const DOCUMENTATION = ipaddr.IPv6.parseCIDR('3fff::/20');

/**
 * Whether an address belongs to the public internet. Refused is everything in the IANA special-purpose registries (private,
 * loopback, link-local with the clouds' metadata service, carrier-grade NAT, multicast, documentation, benchmarking), and
 * every form of IPv6 that carries an IPv4 address inside (mapped, NAT64, 6to4, Teredo), since that one would be reached.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== 'unicast') return false;
  return parsed instanceof ipaddr.IPv6 ? parsed.match(GLOBAL_UNICAST) && !parsed.match(DOCUMENTATION) : true;
}
