import type { Scope } from '#kernel/scope';
import type { NotificationChoices } from '../../contract/index.ts';
import type { ChosenKinds } from '../notifications/usual-choices.ts';
import type { InboxTables } from './tables.ts';

export interface KeptChoices {
  readonly kinds: ChosenKinds;
  readonly digest: NotificationChoices['digest'];
}

/** What these members have chosen; who has chosen nothing is absent. */
export async function findChoices(
  scope: Scope,
  userIds: readonly string[],
): Promise<Map<string, KeptChoices>> {
  if (userIds.length === 0) return new Map();
  const rows = await scope
    .tables<InboxTables>()
    .selectFrom('notification_choices')
    .selectAll()
    .where('user_id', 'in', [...userIds])
    .execute();
  return new Map(
    rows.map((row) => [
      row.user_id,
      {
        kinds: row.kinds,
        digest: {
          every: row.digest,
          hour: row.digest_hour,
          timeZone: row.time_zone,
          workingDaysOnly: row.working_days_only,
        },
      },
    ]),
  );
}

export async function writeChoices(scope: Scope, userId: string, { kinds, digest }: KeptChoices) {
  const row = {
    kinds: JSON.stringify(kinds),
    digest: digest.every,
    digest_hour: digest.hour,
    time_zone: digest.timeZone,
    working_days_only: digest.workingDaysOnly,
  };
  await scope
    .tables<InboxTables>()
    .insertInto('notification_choices')
    .values({ user_id: userId, ...row })
    .onConflict((conflict) => conflict.columns(['org_id', 'user_id']).doUpdateSet(row))
    .execute();
}
