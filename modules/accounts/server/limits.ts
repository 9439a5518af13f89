import { defineRateLimit } from '#kernel/http';

const minute = 60;

/** Limits by address, which the contracts name. */
export const accountsRateLimits = [
  defineRateLimit({ name: 'accounts.register', points: 5, perSeconds: minute, by: 'ip' }),
  defineRateLimit({ name: 'accounts.login', points: 10, perSeconds: minute, by: 'ip' }),
  defineRateLimit({ name: 'accounts.refresh', points: 30, perSeconds: minute, by: 'ip' }),
];

/** Limits by e-mail address, against guessing from many addresses at once. */
export const emailLimits = {
  register: { name: 'accounts.register_email', points: 5, perSeconds: minute },
  login: { name: 'accounts.login_email', points: 10, perSeconds: 15 * minute },
} as const;
