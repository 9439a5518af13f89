import { defineError } from '#kernel/contract';

export const mailErrors = {
  /** The installation has a mail server, so nothing is caught. */
  notCaught: defineError({ code: 'mail.not_caught', status: 404 }),
  notFound: defineError({ code: 'mail.not_found', status: 404 }),
  notSuppressed: defineError({ code: 'mail.not_suppressed', status: 404 }),
} as const;
