import { SMTPServer } from 'smtp-server';
import { type ReadMail, readMail } from '#kernel/mail-reading';

/** A mail server of the other side: it keeps what it is given, and refuses what it is told to. */
export interface MailSink {
  readonly url: string;
  /** Mails to an address, the oldest first. */
  to(address: string): ReadMail[];
  readonly raws: Buffer[];
  /** What the next mails meet, one each, instead of being kept. */
  readonly refusals: { code: number; text: string }[];
  close(): Promise<void>;
}

export async function mailSink(): Promise<MailSink> {
  const received: { to: string[]; raw: Buffer }[] = [];
  const refusals: MailSink['refusals'] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        const refusal = refusals.shift();
        if (refusal) return done(Object.assign(new Error(refusal.text), { responseCode: refusal.code }));
        const to = session.envelope.rcptTo.map(({ address }) => address.toLowerCase());
        received.push({ to, raw: Buffer.concat(parts) });
        done();
      });
    },
  });
  // A client that is killed ends its line as it likes.
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const { port } = server.server.address() as { port: number };
  return {
    url: `smtp://127.0.0.1:${port}`,
    to: (address) =>
      received.filter(({ to }) => to.includes(address.toLowerCase())).map(({ raw }) => readMail(raw)),
    refusals,
    get raws() {
      return received.map(({ raw }) => raw);
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
