import { setTimeout as wait } from 'node:timers/promises';
import type { SMTPServerOptions, SMTPServerSession } from 'smtp-server';
import { deliveryKeyOf } from './delivery-key.ts';
import {
  type ArrivedEnvelope,
  type MailReceiverOptions,
  MailRefused,
  type ReceiveLimits,
} from './mail-receiver.ts';
import type { Spool } from './spool.ts';

type Handlers = Required<
  Pick<SMTPServerOptions, 'onConnect' | 'onClose' | 'onMailFrom' | 'onRcptTo' | 'onData'>
>;

interface Accepted<Recipient> {
  readonly recipient: Recipient;
  readonly address: string;
}

/** What is known of one connection. */
interface Guest<Recipient> {
  accepted: Accepted<Recipient>[];
  unknown: number;
}

export interface Reception {
  readonly handlers: Handlers;
  /** When nothing is being delivered any more. */
  settled(): Promise<void>;
}

type ReceptionOptions<Recipient> = MailReceiverOptions<Recipient> & { limits: ReceiveLimits; spool: Spool };

/** Who may come in, for whom, how much, and what becomes of it. */
export function createReception<Recipient>(options: ReceptionOptions<Recipient>): Reception {
  const guests = createGuests<Recipient>();
  const underWay = new Set<Promise<void>>();
  const handlers: Handlers = {
    onConnect(session, done) {
      const tooMany = guests.enter(session) > options.limits.maxConnectionsPerAddress;
      done(tooMany ? new MailRefused(421, 'Too many connections') : null);
    },
    onClose: (session) => guests.leave(session),
    onMailFrom(_address, session, done) {
      guests.of(session).accepted = [];
      answer(allowMail(options, session.remoteAddress), done);
    },
    onRcptTo({ address }, session, done) {
      answer(acceptRecipient(options, guests.of(session), address), done);
    },
    onData(stream, session, done) {
      const work = takeMail(options, guests.of(session), session, stream);
      underWay.add(work);
      work.finally(() => underWay.delete(work)).catch(() => undefined);
      answer(work, done, (reason) => options.log.warn({ reason }, 'a mail was not taken'));
    },
  };
  return {
    handlers,
    async settled() {
      await Promise.allSettled(underWay);
    },
  };
}

interface Guests<Recipient> {
  /** Gives how many connections this one's address has now. */
  enter(session: SMTPServerSession): number;
  of(session: SMTPServerSession): Guest<Recipient>;
  leave(session: SMTPServerSession): void;
}

function createGuests<Recipient>(): Guests<Recipient> {
  const guests = new Map<string, Guest<Recipient>>();
  const perAddress = new Map<string, number>();
  const of = (session: SMTPServerSession) => {
    const guest = guests.get(session.id) ?? { accepted: [], unknown: 0 };
    guests.set(session.id, guest);
    return guest;
  };
  return {
    of,
    enter(session) {
      of(session);
      const count = (perAddress.get(session.remoteAddress) ?? 0) + 1;
      perAddress.set(session.remoteAddress, count);
      return count;
    },
    leave(session) {
      guests.delete(session.id);
      const count = (perAddress.get(session.remoteAddress) ?? 1) - 1;
      if (count > 0) perAddress.set(session.remoteAddress, count);
      else perAddress.delete(session.remoteAddress);
    },
  };
}

/** Answers with what a promise comes to; a failure that is no refusal is ours, and "for now". */
function answer(
  work: Promise<void>,
  done: (error?: Error | null) => void,
  tell?: (reason: string) => void,
): void {
  work.then(
    () => done(),
    (error: unknown) => {
      if (error instanceof MailRefused) return done(error);
      tell?.(error instanceof Error ? error.message : String(error));
      done(new MailRefused(451, 'Try again later'));
    },
  );
}

async function allowMail<R>(
  { rateLimits, limits }: ReceptionOptions<R>,
  remoteAddress: string,
): Promise<void> {
  const rate = { points: limits.mailsPerMinutePerAddress, perSeconds: 60 };
  const { allowed } = await rateLimits.consume('kernel.mail_in', remoteAddress, rate);
  if (!allowed) throw new MailRefused(450, 'Too many mails; try again in a minute');
}

/** Known or not, the answer takes the same time, so that it tells nothing before it is given. */
async function acceptRecipient<R>(
  options: ReceptionOptions<R>,
  guest: Guest<R>,
  address: string,
): Promise<void> {
  const { limits } = options;
  if (guest.unknown >= limits.maxUnknownRecipients) throw new MailRefused(421, 'Too many unknown recipients');
  const [found] = await Promise.allSettled([options.resolve(address), wait(limits.recipientDelayMs)]);
  if (found.status === 'rejected') throw found.reason;
  if (found.value === null) {
    guest.unknown += 1;
    throw new MailRefused(550, 'No such mailbox here');
  }
  guest.accepted.push({ recipient: found.value, address });
}

async function takeMail<R>(
  { spool, deliver }: ReceptionOptions<R>,
  guest: Guest<R>,
  session: SMTPServerSession,
  stream: NodeJS.ReadableStream & Parameters<Spool['take']>[0],
): Promise<void> {
  const mail = await spool.take(stream);
  const recipients = new Map(
    guest.accepted.map((entry) => {
      const deliveryKey = deliveryKeyOf(entry.address, mail.sha256);
      return [deliveryKey, { ...entry, deliveryKey }] as const;
    }),
  );
  const envelope: ArrivedEnvelope<R> = {
    from: session.envelope.mailFrom ? session.envelope.mailFrom.address : '',
    recipients: [...recipients.values()],
    remoteAddress: session.remoteAddress,
    helo: session.hostNameAppearsAs || '',
    secure: session.secure,
  };
  try {
    await deliver(mail, envelope);
  } finally {
    await spool.remove(mail);
  }
}
