export { defaultLimits, type ReadLimits } from './limits.ts';
export type {
  AutomaticKind,
  Bounce,
  BouncedRecipient,
  Complaint,
  MailAddress,
  MailAttachment,
  MailDamage,
  ReadMail,
} from './mail.ts';
export { type DecodedText, decodeText } from './mime/charset.ts';
export { type ReadOptions, readMail } from './read-mail.ts';
export { createMailReader, type MailReader, type MailReaderOptions } from './reader/create-mail-reader.ts';
export { unreadableMail } from './reader/unreadable-mail.ts';
export { type NormalisedSubject, normaliseSubject } from './threading/subject.ts';
export { ownIntentId, type ThreadKeys, threadKeys } from './threading/thread-keys.ts';
