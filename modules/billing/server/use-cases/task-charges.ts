import type { TaskCharges } from '#kernel/tasks';
import { holdCredits } from './hold-credits.ts';
import { quoteCredits } from './quote-credits.ts';
import { settleHold } from './settle-hold.ts';

/** How the ledger pays the kernel's tasks. */
export const taskCharges: TaskCharges = {
  async quote(scope, { tool, units, version }) {
    const { amount, priceVersion } = await quoteCredits(scope, { tool, units, priceVersion: version });
    return { amount, version: priceVersion };
  },
  hold: holdCredits,
  settle: settleHold,
};
