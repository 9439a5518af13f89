export { mailAttachmentPurpose, rawMailPurpose } from './file-purposes.ts';
export { readMailJob } from './jobs.ts';
