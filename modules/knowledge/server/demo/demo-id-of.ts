import { v5 } from 'uuid';

/** Made once at random for these names (RFC 9562, 5.5). */
const namespace = '6f0c6a4e-52f5-4c0e-9a0d-7b1f0a3c9d21';

/** The same id for the same key in every installation, so that seeding again finds what is there. */
export function demoIdOf(key: string): string {
  return v5(key, namespace);
}
