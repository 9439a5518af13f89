import { fail } from '#kernel/errors';
import type { Scope } from '#kernel/scope';
import { type ChangeRule, knowledgeErrors, type ReadSchedule, type Source } from '../../contract/index.ts';
import { nextReadAt } from '../crawl/next-read-at.ts';
import { lockSource, updateSourceRow } from '../repo/source.repo.ts';
import { toSource } from '../views/import-view.ts';

/** Says how often a source is read again and what becomes of its changes. */
export async function updateSource(
  scope: Scope,
  id: string,
  changes: { readonly schedule?: ReadSchedule | undefined; readonly onChange?: ChangeRule | undefined },
): Promise<Source> {
  const before = (await lockSource(scope, id)) ?? fail(knowledgeErrors.sourceNotFound);
  const schedule = before.kind === 'file' ? 'never' : (changes.schedule ?? before.schedule);
  const moved = schedule !== before.schedule;
  const row = await updateSourceRow(scope, id, {
    schedule,
    on_change: changes.onChange ?? before.on_change,
    next_read_at: moved ? nextReadAt(schedule, scope.now()) : before.next_read_at,
  });
  return toSource(row);
}
