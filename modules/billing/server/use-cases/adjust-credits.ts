import { kernelErrors } from '#kernel/contract';
import { fail } from '#kernel/errors';
import type { Once } from '#kernel/http';
import { jobPrincipal, type Scope, type Services } from '#kernel/scope';
import { organisationExists } from '#modules/accounts';
import { type Balance, billingErrors } from '../../contract/index.ts';
import { burn } from '../burn.ts';
import { toCredits, toMillicredits } from '../credits.ts';
import { lotsToBurn } from '../repo/lot.repo.ts';
import { lockWallet, type Wallet } from '../repo/wallet.repo.ts';
import { grantCredits } from './grant-credits.ts';
import { openWallet } from './open-wallet.ts';
import { postTransaction } from './post-transaction.ts';
import { presentBalance } from './present-balance.ts';

export interface Adjustment {
  /** Credits; below zero they are taken away. */
  readonly amount: number;
  readonly reason: string;
  readonly actorId: string | undefined;
}

/** An administrator gives or takes, once per `Idempotency-Key`; the organisation reads why among its movements. */
export async function adjustCredits(
  services: Services,
  orgId: string,
  adjustment: Adjustment,
  once: Once,
): Promise<Balance> {
  return services.scopes.withSystem('credits of an organisation', async (system) => {
    if (!(await organisationExists(system, orgId))) fail(kernelErrors.notFound);
    const principal = jobPrincipal(orgId, 'an administrator adjusts credits');
    return once(system, () => system.enter(principal, (scope) => adjust(scope, adjustment)));
  });
}

async function adjust(scope: Scope, { amount, reason, actorId }: Adjustment): Promise<Balance> {
  await openWallet(scope);
  const millicredits = toMillicredits(amount);
  const wallet =
    millicredits > 0n
      ? await grantCredits(scope, { kind: 'adjustment', amount: millicredits, reason, actorId })
      : await take(scope, -millicredits, { reason, actorId });
  return presentBalance(wallet);
}

/** What tasks hold is theirs: only what is available can be taken. */
async function take(
  scope: Scope,
  amount: bigint,
  why: { reason: string; actorId: string | undefined },
): Promise<Wallet> {
  const wallet = await lockWallet(scope);
  const available = wallet ? wallet.settled - wallet.held : 0n;
  if (amount > available) fail(billingErrors.beyondBalance, { available: toCredits(available) });
  const shares = burn(await lotsToBurn(scope), amount).map(({ lotId, amount: given }) => ({
    lotId,
    amount: -given,
  }));
  return postTransaction(scope, { kind: 'adjustment', against: 'issued', shares, ...why });
}
