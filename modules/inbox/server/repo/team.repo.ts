import { sql } from 'kysely';
import type { Scope } from '#kernel/scope';
import type { Candidate } from '../assignment/choose-member.ts';
import type { InboxTables } from './tables.ts';

export interface TeamRow {
  readonly id: string;
  readonly name: string;
  readonly members: readonly { readonly user_id: string; readonly languages: string[] }[];
}

export async function selectTeams(scope: Scope): Promise<TeamRow[]> {
  const tables = scope.tables<InboxTables>();
  const teams = await tables
    .selectFrom('teams')
    .select(['id', 'name'])
    .orderBy('name')
    .orderBy('id')
    .execute();
  const members = await tables
    .selectFrom('team_members')
    .select(['team_id', 'user_id', 'languages'])
    .orderBy('user_id')
    .execute();
  return teams.map((team) => ({ ...team, members: members.filter(({ team_id }) => team_id === team.id) }));
}

export async function insertTeam(
  scope: Scope,
  team: { id: string; name: string; created_at: Date },
): Promise<void> {
  await scope.tables<InboxTables>().insertInto('teams').values(team).execute();
}

/** False where there is no such team. */
export async function renameTeam(scope: Scope, id: string, name: string): Promise<boolean> {
  const result = await scope
    .tables<InboxTables>()
    .updateTable('teams')
    .set({ name })
    .where('id', '=', id)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** Sets exactly these members; whose turn it is stays. */
export async function setTeamMembers(
  scope: Scope,
  teamId: string,
  members: readonly { readonly userId: string; readonly languages: readonly string[] }[],
): Promise<void> {
  const tables = scope.tables<InboxTables>();
  const stay = members.map(({ userId }) => userId);
  await sql`delete from team_members where team_id = ${teamId} and user_id <> all(${stay}::uuid[])`.execute(
    tables,
  );
  if (members.length === 0) return;
  await tables
    .insertInto('team_members')
    .values(
      members.map(({ userId, languages }) => ({
        team_id: teamId,
        user_id: userId,
        languages: [...languages],
        last_assigned_at: null,
      })),
    )
    .onConflict((conflict) =>
      conflict
        .columns(['org_id', 'team_id', 'user_id'])
        .doUpdateSet((excluded) => ({ languages: excluded.ref('excluded.languages') })),
    )
    .execute();
}

/** False where there was no such team. */
export async function deleteTeamRow(scope: Scope, id: string): Promise<boolean> {
  const result = await scope
    .tables<InboxTables>()
    .deleteFrom('teams')
    .where('id', '=', id)
    .executeTakeFirst();
  return result.numDeletedRows > 0n;
}

export async function findTeam(scope: Scope, id: string): Promise<{ id: string; name: string } | undefined> {
  return scope
    .tables<InboxTables>()
    .selectFrom('teams')
    .select(['id', 'name'])
    .where('id', '=', id)
    .executeTakeFirst();
}

/** A team's members with what they have to do; locked, so that two conversations never get the same turn. */
export async function lockCandidates(scope: Scope, teamId: string): Promise<Candidate[]> {
  const tables = scope.tables<InboxTables>();
  await sql`select 1 from teams where id = ${teamId} for update`.execute(tables);
  const found = await sql<Candidate>`
    select m.user_id as "userId", m.languages, m.last_assigned_at as "lastAssignedAt",
      (select count(*)::int from conversations c
        where c.assignee_id = m.user_id and c.status in ('open', 'pending', 'handed_over')) as load
    from team_members m where m.team_id = ${teamId}
  `.execute(tables);
  return found.rows;
}

export async function takeTurn(scope: Scope, teamId: string, userId: string): Promise<void> {
  await scope
    .tables<InboxTables>()
    .updateTable('team_members')
    .set({ last_assigned_at: scope.now() })
    .where('team_id', '=', teamId)
    .where('user_id', '=', userId)
    .execute();
}

export async function memberIdsOfTeam(scope: Scope, teamId: string): Promise<string[]> {
  const rows = await scope
    .tables<InboxTables>()
    .selectFrom('team_members')
    .select('user_id')
    .where('team_id', '=', teamId)
    .execute();
  return rows.map(({ user_id }) => user_id);
}
