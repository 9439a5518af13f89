import type { Balance } from '../../contract/index.ts';
import { toCredits } from '../credits.ts';
import type { Wallet } from '../repo/wallet.repo.ts';

export const presentBalance = ({ settled, held }: Wallet): Balance => ({
  settled: toCredits(settled),
  held: toCredits(held),
  available: toCredits(settled - held),
});
