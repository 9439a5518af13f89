export type { Letter } from './letters/letter.ts';
export { renderLetter } from './letters/render-letter.ts';
export { deleteMailTo as forgetMailTo } from './repo/mail.repo.ts';
export { mailDomainOf, messageIdOf } from './transport.ts';
export { sendMail } from './use-cases/send-mail.ts';
export type { MailRequest } from './use-cases/write-mail.ts';
