import type { AddressInfo, Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { SMTPServer } from 'smtp-server';
import { defaultReceiveLimits, type MailReceiver, type MailReceiverOptions } from './mail-receiver.ts';
import { createReception } from './reception.ts';
import { openSpool } from './spool.ts';

const DEFAULT_GRACE_MS = 10_000;
/** RFC 5321 4.5.3.1.4: 512, and room for long addresses and extensions. */
const MAX_COMMAND_BYTES = 4_096;

/**
 * Our own door for mail: no sign-in, no relaying, one answer for each mail. A mail is accepted (250) only after
 * `deliver` has returned; whatever goes wrong before is "for now" (451), and the sender keeps the mail.
 */
export async function createMailReceiver<Recipient>(
  options: MailReceiverOptions<Recipient>,
): Promise<MailReceiver> {
  const limits = { ...defaultReceiveLimits, ...options.limits };
  const spool = await openSpool(options.spoolFolder, limits.maxMailBytes);
  const reception = createReception({ ...options, limits, spool });
  const server = new SMTPServer({
    name: options.mailDomain,
    banner: 'Comptoir',
    size: limits.maxMailBytes,
    authOptional: true,
    disabledCommands: options.tls ? ['AUTH'] : ['AUTH', 'STARTTLS'],
    hideSTARTTLS: options.tls === undefined,
    ...options.tls,
    disableReverseLookup: true,
    // Addresses that other systems let through are no reason to lose a mail; `resolve` decides.
    lenientAddressParsing: true,
    hideENHANCEDSTATUSCODES: false,
    maxClients: limits.maxConnections,
    maxRecipients: limits.maxRecipients,
    maxCommandLength: MAX_COMMAND_BYTES,
    socketTimeout: limits.idleTimeoutMs,
    closeTimeout: DEFAULT_GRACE_MS,
    logger: false,
    ...reception.handlers,
  });
  server.on('error', ({ message }) =>
    options.log.debug({ reason: message }, 'a mail connection ended badly'),
  );
  server.server.on('connection', (socket) => limitLife(socket, limits.maxConnectionMs));
  const port = await listen(server, options.port, options.host);
  return {
    port,
    async stop(graceMs = DEFAULT_GRACE_MS) {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      await Promise.race([reception.settled(), wait(graceMs, undefined, { ref: false })]);
      for (const connection of server.connections) {
        connection.send(421, 'Closing');
        connection.close();
      }
      await closed;
      await reception.settled();
    },
  };
}

function listen(server: SMTPServer, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.server.once('error', reject);
    server.listen(port, host, () => {
      server.server.off('error', reject);
      resolve((server.server.address() as AddressInfo).port);
    });
  });
}

/** A sender that gives one byte a minute is never idle; this ends it all the same. */
function limitLife(socket: Socket, maxMs: number): void {
  const timer = setTimeout(() => socket.destroy(), maxMs);
  socket.once('close', () => clearTimeout(timer));
}
