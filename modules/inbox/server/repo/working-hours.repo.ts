import type { Scope } from '#kernel/scope';
import type { WorkingHours } from '../../contract/index.ts';
import type { InboxTables } from './tables.ts';

export async function findWorkingHours(scope: Scope): Promise<WorkingHours | undefined> {
  const row = await scope.tables<InboxTables>().selectFrom('working_hours').selectAll().executeTakeFirst();
  return (
    row && {
      enabled: row.enabled,
      timeZone: row.time_zone,
      weekly: row.weekly,
      closed: row.closed,
      awayText: { fr: row.away_text_fr, en: row.away_text_en },
    }
  );
}

export async function upsertWorkingHours(scope: Scope, hours: WorkingHours): Promise<void> {
  const row = {
    enabled: hours.enabled,
    time_zone: hours.timeZone,
    weekly: JSON.stringify(hours.weekly),
    closed: JSON.stringify(hours.closed),
    away_text_fr: hours.awayText.fr,
    away_text_en: hours.awayText.en,
  };
  await scope
    .tables<InboxTables>()
    .insertInto('working_hours')
    .values(row)
    .onConflict((conflict) => conflict.column('org_id').doUpdateSet(row))
    .execute();
}
