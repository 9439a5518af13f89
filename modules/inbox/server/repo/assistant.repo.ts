import type { Scope } from '#kernel/scope';
import type { AssistantMode } from '../../contract/index.ts';
import type { InboxTables } from './tables.ts';

export async function findAssistantMode(scope: Scope): Promise<AssistantMode | undefined> {
  const row = await scope
    .tables<InboxTables>()
    .selectFrom('assistant_settings')
    .select('mode')
    .executeTakeFirst();
  return row?.mode;
}

export async function upsertAssistantMode(scope: Scope, mode: AssistantMode): Promise<void> {
  await scope
    .tables<InboxTables>()
    .insertInto('assistant_settings')
    .values({ mode })
    .onConflict((conflict) => conflict.column('org_id').doUpdateSet({ mode }))
    .execute();
}
