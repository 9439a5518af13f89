import { connect } from 'node:tls';

export interface CertificateFacts {
  readonly trusted: boolean;
  /** Why it is not trusted; empty when it is. */
  readonly reason: string;
  readonly until: Date;
}

const patienceMs = 5_000;

/**
 * The certificate that a server shows, of the installation's own address: it is the operator's to choose, so no guard asks.
 * Nothing is sent.
 * @throws when the server is not reached
 */
export function inspectCertificate(hostname: string, port: number): Promise<CertificateFacts> {
  return new Promise((resolve, reject) => {
    // What is wrong with it is told afterwards, rather than hidden behind a failed connection.
    const socket = connect({ host: hostname, port, servername: hostname, rejectUnauthorized: false });
    socket.setTimeout(patienceMs, () => socket.destroy(new Error('no answer')));
    socket.once('error', reject);
    socket.once('secureConnect', () => {
      const { authorized, authorizationError } = socket;
      const reason = authorized ? '' : String(authorizationError);
      resolve({ trusted: authorized, reason, until: new Date(socket.getPeerCertificate().valid_to) });
      socket.destroy();
    });
  });
}
