import type { Services } from '#kernel/scope';
import { mailDomainSetting, smtpUrlSetting } from './settings.ts';

type Settings = Pick<Services, 'config'>;

/** Whether mail waits on a page, because the installation has no mail server. */
export const catchesMail = ({ config }: Settings): boolean => config.get(smtpUrlSetting) === undefined;

/** From whom a mail is that nobody signs. */
export const senderAddress = ({ config }: Settings): string => `no-reply@${config.get(mailDomainSetting)}`;

/** The same for every attempt, so that a mail that was sent twice arrives once. */
export const messageIdOf = ({ config }: Settings, mailId: string): string =>
  `<${mailId}@${config.get(mailDomainSetting)}>`;
