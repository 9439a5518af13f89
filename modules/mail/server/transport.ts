import type { Services } from '#kernel/scope';
import { createSmtpTransport, type MailTransport, messageIdOf as messageIdIn } from '#kernel/smtp';
import { mailDomainSetting, smtpUrlSetting } from './settings.ts';
import { signingOf } from './signing/signing-of.ts';

type Settings = Pick<Services, 'config'>;

/** Whether mail waits on a page, because the installation has no mail server. */
export const catchesMail = ({ config }: Settings): boolean => config.get(smtpUrlSetting) === undefined;

/** The domain of our addresses and Message-IDs. */
export const mailDomainOf = ({ config }: Settings): string => config.get(mailDomainSetting);

/** From whom a mail is that nobody signs. */
export const senderAddress = (services: Settings): string => `no-reply@${mailDomainOf(services)}`;

/** Without brackets; the same for every attempt, so that a mail that was sent twice arrives once. */
export const messageIdOf = (services: Settings, mailId: string): string =>
  messageIdIn(mailId, mailDomainOf(services));

interface Shared {
  readonly transport: MailTransport;
  users: number;
}

const transports = new WeakMap<object, Shared>();

/** Lends the way to the mail server: mails that leave at the same time share it, and after the last one it is closed. */
export async function withTransport<T>(
  services: Services,
  act: (transport: MailTransport) => Promise<T>,
): Promise<T> {
  const shared = transports.get(services) ?? open(services);
  shared.users += 1;
  transports.set(services, shared);
  try {
    return await act(shared.transport);
  } finally {
    shared.users -= 1;
    if (shared.users === 0) {
      transports.delete(services);
      await shared.transport.close();
    }
  }
}

function open(services: Services): Shared {
  const url = services.config.get(smtpUrlSetting);
  if (url === undefined) throw new Error('There is no mail server to send through.');
  const signing = signingOf(services.config);
  const mailDomain = mailDomainOf(services);
  return { transport: createSmtpTransport({ url, mailDomain, signing }), users: 0 };
}
