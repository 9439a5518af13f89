import { defineError } from '#kernel/contract';

export const accountsErrors = {
  registrationClosed: defineError({ code: 'accounts.registration_closed', status: 403 }),
  emailTaken: defineError({ code: 'accounts.email_taken', status: 409 }),
  /** The address is unknown or the password is wrong; which of the two is not told. */
  invalidCredentials: defineError({ code: 'accounts.invalid_credentials', status: 401 }),
  /** The refresh token is missing, unknown, expired or was used before. */
  sessionEnded: defineError({ code: 'accounts.session_ended', status: 401 }),
} as const;
