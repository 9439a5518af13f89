import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

export const DATABASE_HOST = '127.0.0.1';

/**
 * Below the ranges from which Linux (32768-60999) and macOS (49152-65535) take ports for outgoing connections, so
 * that the port chosen at the first start is very likely still free at the next.
 */
const FIRST_PORT = 15_000;
const LAST_PORT = 32_000;

export function isPortFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen({ port, host: DATABASE_HOST, exclusive: true }, () => probe.close(() => resolve(true)));
  });
}

/** The preferred port when it is free, else a free one at random. Another process may still take it first: retry. */
export async function choosePort(preferred?: number): Promise<number> {
  if (preferred !== undefined && (await isPortFree(preferred))) return preferred;
  for (;;) {
    const port = randomInt(FIRST_PORT, LAST_PORT);
    if (await isPortFree(port)) return port;
  }
}
