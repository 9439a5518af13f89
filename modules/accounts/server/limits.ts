import { defineRateLimit } from '#kernel/http';

const minute = 60;

/** Limits by address, which the contracts name. */
export const accountsRateLimits = [
  defineRateLimit({ name: 'accounts.register', points: 5, perSeconds: minute, by: 'ip' }),
  defineRateLimit({ name: 'accounts.login', points: 10, perSeconds: minute, by: 'ip' }),
  defineRateLimit({ name: 'accounts.mailed_link', points: 5, perSeconds: minute, by: 'ip' }),
  // Nobody guesses 256 bits; this keeps the database from being asked for nothing.
  defineRateLimit({ name: 'accounts.follow_link', points: 20, perSeconds: minute, by: 'ip' }),
  defineRateLimit({ name: 'accounts.check_password', points: 10, perSeconds: minute, by: 'principal' }),
  defineRateLimit({ name: 'accounts.change_avatar', points: 10, perSeconds: minute, by: 'principal' }),
  defineRateLimit({ name: 'accounts.invite', points: 20, perSeconds: minute, by: 'principal' }),
  defineRateLimit({ name: 'accounts.refresh', points: 30, perSeconds: minute, by: 'ip' }),
];

/** Limits by e-mail address, against guessing from many addresses at once; of sign-ins, failures alone count. */
export const emailLimits = {
  register: { name: 'accounts.register_email', points: 5, perSeconds: minute },
  login: { name: 'accounts.login_email', points: 10, perSeconds: 15 * minute },
} as const;

/** Limits by account or address, against filling somebody's mailbox and guessing a password that is asked for again. */
export const mailLimits = {
  passwordReset: { name: 'accounts.password_reset_email', points: 3, perSeconds: 60 * minute },
  verification: { name: 'accounts.verification_user', points: 3, perSeconds: 60 * minute },
  ownPassword: { name: 'accounts.own_password', points: 10, perSeconds: 15 * minute },
  invitations: { name: 'accounts.invitations_organisation', points: 100, perSeconds: 60 * minute },
} as const;
