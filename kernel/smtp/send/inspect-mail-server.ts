import { createTransport } from 'nodemailer';

const patienceMs = 5_000;

/**
 * Connects, signs in where the address has a user, and leaves again; no mail is sent.
 * @throws what the server or the line said
 */
export async function inspectMailServer(url: string): Promise<void> {
  const address = new URL(url);
  for (const name of ['connectionTimeout', 'greetingTimeout', 'socketTimeout']) {
    address.searchParams.set(name, String(patienceMs));
  }
  const transport = createTransport(address.href);
  try {
    await transport.verify();
  } finally {
    transport.close();
  }
}
