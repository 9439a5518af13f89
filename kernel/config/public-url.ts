import type { Config } from './config.ts';
import { kernelSettings } from './kernel-settings.ts';

/** Addresses that mean every one of the machine's own, and that nobody can open. */
const everywhere = new Set(['0.0.0.0', '::']);

/**
 * Where people reach the installation, without a slash at the end. What leads here from outside (a link in a mail) is
 * made from this and never from a request's Host header, which anybody may write.
 */
export function publicUrlOf(config: Config): string {
  const given = config.get(kernelSettings.publicUrl);
  if (given !== undefined) return given.replace(/\/+$/, '');
  const host = config.get(kernelSettings.host);
  const reachable = everywhere.has(host) ? 'localhost' : host;
  return `http://${reachable.includes(':') ? `[${reachable}]` : reachable}:${config.get(kernelSettings.port)}`;
}
