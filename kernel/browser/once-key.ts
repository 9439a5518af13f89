/** A key that makes a repeat of the same request harmless: it stays until something else is sent. */
export function onceKey(): (body: unknown) => string {
  let last = '';
  let key = '';
  return (body) => {
    const sent = JSON.stringify(body);
    if (sent !== last || key === '') {
      last = sent;
      // Not randomUUID(), which browsers lend to pages from https and localhost only.
      key = [...crypto.getRandomValues(new Uint8Array(16))]
        .map((byte) => byte.toString(16).padStart(2, '0'))
        .join('');
    }
    return key;
  };
}
