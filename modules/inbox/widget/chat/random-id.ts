const bytes = 16;

/** 32 hexadecimal characters. `crypto.randomUUID` does not exist on pages that came by plain http. */
export function randomId(): string {
  const random = crypto.getRandomValues(new Uint8Array(bytes));
  return Array.from(random, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
