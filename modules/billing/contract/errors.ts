import { defineError } from '#kernel/contract';

export const billingErrors = {
  /** Nothing was spent; `needed` and `available` are credits. */
  insufficientCredits: defineError({ code: 'billing.insufficient_credits', status: 402 }),
  /** An adjustment would take more than is there and not on hold. */
  beyondBalance: defineError({ code: 'billing.beyond_balance', status: 409 }),
} as const;
