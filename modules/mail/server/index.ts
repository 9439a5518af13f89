export type { Letter } from './letters/letter.ts';
export { renderLetter } from './letters/render-letter.ts';
export { mailDomainOf, messageIdOf } from './transport.ts';
export { forgetMailTo } from './use-cases/forget-mail-to.ts';
export { isSuppressed } from './use-cases/is-suppressed.ts';
export { noteReturn, type ReturnReport } from './use-cases/note-return.ts';
export { sendMail } from './use-cases/send-mail.ts';
export type { MailRequest } from './use-cases/write-mail.ts';
