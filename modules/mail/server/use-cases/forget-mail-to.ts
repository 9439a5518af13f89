import type { Scope } from '#kernel/scope';
import { deleteMailTo } from '../repo/mail.repo.ts';
import { deleteReturnsOf, deleteSuppressionsOf } from '../repo/suppression.repo.ts';

/** Takes away whatever the organisation wrote to some addresses, also what still waits, and what came back from them. */
export async function forgetMailTo(scope: Scope, addresses: readonly string[]): Promise<void> {
  if (addresses.length === 0) return;
  const folded = addresses.map((address) => address.toLowerCase());
  await deleteMailTo(scope, folded);
  await deleteReturnsOf(scope, folded);
  await deleteSuppressionsOf(scope, folded);
}
