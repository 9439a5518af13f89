import { defineError } from '#kernel/contract';

export const billingErrors = {
  /** Nothing was spent; `needed` and `available` are credits. */
  insufficientCredits: defineError({ code: 'billing.insufficient_credits', status: 402 }),
  /**
   * A budget of this month has less left than the task may cost; nothing was spent. The problem names it: `budget` is
   * `{ of, limit, left, renewsAt }`.
   */
  budgetExceeded: defineError({ code: 'billing.budget_exceeded', status: 402 }),
  memberNotFound: defineError({ code: 'billing.member_not_found', status: 404 }),
  /** An adjustment would take more than is there and not on hold. */
  beyondBalance: defineError({ code: 'billing.beyond_balance', status: 409 }),
  pricesNotFound: defineError({ code: 'billing.prices_not_found', status: 404 }),
  /** Another version was published since; `newest` is its number. */
  pricesChanged: defineError({ code: 'billing.prices_changed', status: 409 }),
} as const;
