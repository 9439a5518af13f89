import type { Scope } from '#kernel/scope';
import { type SuppressionCause, suppressionsChanged } from '../../contract/index.ts';
import {
  countReturnDays,
  deleteReturnsBefore,
  insertReturn,
  insertSuppression,
} from '../repo/suppression.repo.ts';
import { softRule, weighReturn } from '../returns/weigh-return.ts';

export interface Returned {
  readonly mailId: string;
  /** In lower case. */
  readonly address: string;
  readonly kind: 'bounce' | 'complaint';
  /** RFC 3463's code. */
  readonly status: string | null;
  readonly reason: string | null;
}

/** Notes what came back from an address, and sends nothing more to it where the rule says so (`returns/weigh-return.ts`). */
export async function suppressAddress(scope: Scope, returned: Returned): Promise<void> {
  const { mailId, address, status, reason } = returned;
  const counted = new Date(scope.now().getTime() - softRule.withinMs);
  await deleteReturnsBefore(scope, counted);
  const kind = returned.kind === 'complaint' ? 'complaint' : weighReturn(status);
  if (!(await insertReturn(scope, { mail_id: mailId, kind, address }))) return;
  const cause = await causeOf(scope, kind, address, counted);
  if (cause === null) return;
  const suppressionId = await insertSuppression(scope, { address, cause, status, reason });
  if (suppressionId !== undefined) scope.emit(suppressionsChanged, { suppressionId });
}

async function causeOf(
  scope: Scope,
  kind: 'hard' | 'soft' | 'complaint',
  address: string,
  since: Date,
): Promise<SuppressionCause | null> {
  if (kind === 'complaint') return 'complained';
  if (kind === 'hard') return 'bounced';
  return (await countReturnDays(scope, address, since)) >= softRule.days ? 'kept_bouncing' : null;
}
