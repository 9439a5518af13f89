export { expireCredits } from './use-cases/expire-credits.ts';
export { grantCredits } from './use-cases/grant-credits.ts';
export { holdCredits } from './use-cases/hold-credits.ts';
export { openWallet } from './use-cases/open-wallet.ts';
export { type Quote, quoteCredits } from './use-cases/quote-credits.ts';
export { refundCharge } from './use-cases/refund-charge.ts';
export { releaseAbandonedHolds } from './use-cases/release-abandoned-holds.ts';
export { releaseHold } from './use-cases/release-hold.ts';
export { settleHold } from './use-cases/settle-hold.ts';
