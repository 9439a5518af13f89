export {
  type AccountLetter,
  type AccountMailer,
  accountMailerOf,
  registerAccountMailer,
} from './mailer/account-mailer.ts';
export { memberNameRows } from './repo/membership.repo.ts';
export { organisationZone } from './repo/organisation.repo.ts';
export { isKnownHere } from './tokens/refresh-cookie.ts';
export { authenticateAccessToken } from './use-cases/authenticate-access-token.ts';
export { type DemoAccount, demoAccount } from './use-cases/demo-account.ts';
export { getOrganisation as organisationProfile } from './use-cases/get-organisation.ts';
export { isRegistrationOpen } from './use-cases/is-registration-open.ts';
export { isSuspended } from './use-cases/is-suspended.ts';
export { listMembers } from './use-cases/list-members.ts';
export { type MailableMember, mailableMembers } from './use-cases/mailable-members.ts';
export { memberNames } from './use-cases/member-names.ts';
export { noteInHistory } from './use-cases/note-in-history.ts';
export { organisationExists } from './use-cases/organisation-exists.ts';
export { recordSecurityEvent } from './use-cases/record-security-event.ts';
export { standingSession } from './use-cases/standing-session.ts';
export type { Visit } from './visit.ts';
