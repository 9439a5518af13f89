/** JSON as PostgreSQL holds it: without zero bytes, and with U+FFFD for half a character. */
export const storedJson = (value: unknown): string => JSON.stringify(value, (_key, held) => clean(held));

const clean = (held: unknown) =>
  typeof held === 'string' ? held.replaceAll('\u0000', '').replace(/\p{Surrogate}/gu, '\ufffd') : held;
