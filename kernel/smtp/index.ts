export { createMailReceiver } from './receive/create-mail-receiver.ts';
export { type DoorState, inspectDoor } from './receive/inspect-door.ts';
export {
  type ArrivedEnvelope,
  type ArrivedMail,
  defaultReceiveLimits,
  type MailReceiver,
  type MailReceiverOptions,
  MailRefused,
  type ReceiveLimits,
} from './receive/mail-receiver.ts';
export { type CaughtMail, createCaughtTransport } from './send/caught-transport.ts';
export { messageIdOf } from './send/compose-mail.ts';
export { inspectMailServer } from './send/inspect-mail-server.ts';
export {
  MailFailure,
  type MailFailureKind,
  type MailPerson,
  type MailTransport,
  type OutgoingAttachment,
  type OutgoingMail,
  type SentMail,
} from './send/mail-transport.ts';
export type { DkimKey, Signing } from './send/sign-mail.ts';
export { createSmtpTransport, type SmtpTransportOptions } from './send/smtp-transport.ts';
