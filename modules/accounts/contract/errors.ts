import { defineError } from '#kernel/contract';

export const accountsErrors = {
  registrationClosed: defineError({ code: 'accounts.registration_closed', status: 403 }),
  emailTaken: defineError({ code: 'accounts.email_taken', status: 409 }),
  /** The address is unknown or the password is wrong; which of the two is not told. */
  invalidCredentials: defineError({ code: 'accounts.invalid_credentials', status: 401 }),
  /** The refresh token is missing, unknown, expired or was used before. */
  sessionEnded: defineError({ code: 'accounts.session_ended', status: 401 }),
  /** The link was used, was replaced by a newer one, has expired or never was one. */
  linkInvalid: defineError({ code: 'accounts.link_invalid', status: 410 }),
  /** The password that was asked for again is wrong. */
  wrongPassword: defineError({ code: 'accounts.wrong_password', status: 403 }),
  alreadyVerified: defineError({ code: 'accounts.already_verified', status: 409 }),
  alreadyMember: defineError({ code: 'accounts.already_member', status: 409 }),
  alreadyInvited: defineError({ code: 'accounts.already_invited', status: 409 }),
  /** Nobody but an owner gives, takes or holds what owners may do. */
  ownersOnly: defineError({ code: 'accounts.owners_only', status: 403 }),
  /** An organisation always has an owner. */
  lastOwner: defineError({ code: 'accounts.last_owner', status: 409 }),
  /** The account belongs to no organisation (any more), so there is nowhere to sign in to. */
  noOrganisation: defineError({ code: 'accounts.no_organisation', status: 403 }),
  /** An administrator of the installation keeps this account out. */
  accountBlocked: defineError({ code: 'accounts.account_blocked', status: 403 }),
  /** Somebody always looks after the installation. */
  lastAdministrator: defineError({ code: 'accounts.last_administrator', status: 409 }),
} as const;
