import { newId } from '#kernel/ids';
import type { Scope } from '#kernel/scope';
import type { AssignmentRule } from '../../contract/index.ts';
import type { InboxTables } from './tables.ts';

/** In the order in which they are tried. */
export async function selectRules(scope: Scope): Promise<AssignmentRule[]> {
  const rows = await scope
    .tables<InboxTables>()
    .selectFrom('assignment_rules')
    .selectAll()
    .orderBy('position')
    .execute();
  return rows.map((row) => ({
    name: row.name,
    enabled: row.enabled,
    on: row.event,
    conditions: row.conditions,
    teamId: row.team_id,
    memberId: row.member_id,
    method: row.method,
  }));
}

export async function replaceRules(scope: Scope, rules: readonly AssignmentRule[]): Promise<void> {
  const tables = scope.tables<InboxTables>();
  await tables.deleteFrom('assignment_rules').execute();
  if (rules.length === 0) return;
  await tables
    .insertInto('assignment_rules')
    .values(
      rules.map((rule, position) => ({
        id: newId(),
        position,
        name: rule.name,
        enabled: rule.enabled,
        event: rule.on,
        conditions: JSON.stringify(rule.conditions),
        team_id: rule.teamId,
        member_id: rule.memberId,
        method: rule.method,
      })),
    )
    .execute();
}
