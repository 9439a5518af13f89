import { defineFilePurpose, type FileKind, fileKinds } from '#kernel/contract';

const mebibyte = 1024 * 1024;
const anyKind = Object.keys(fileKinds) as FileKind[];

/** A mail as it came, so that nothing of it is lost whatever we read in it. */
export const rawMailPurpose = defineFilePurpose({
  name: 'channels.raw_mail',
  kinds: ['mail'],
  maxBytes: 50 * mebibyte,
  images: 'as_sent',
});

/** What a mail brings along. Whoever wrote it is not there to be asked for another kind of file. */
export const mailAttachmentPurpose = defineFilePurpose({
  name: 'channels.mail_attachment',
  kinds: anyKind,
  maxBytes: 50 * mebibyte,
  images: 'as_sent',
});
