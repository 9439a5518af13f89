import type * as z from 'zod';
import { fail } from '#kernel/errors';
import { newId } from '#kernel/ids';
import type { Scope } from '#kernel/scope';
import { listMembers } from '#modules/accounts';
import { inboxErrors, maxTeams, type newTeamSchema, type Team } from '../../contract/index.ts';
import { insertTeam, renameTeam, setTeamMembers } from '../repo/team.repo.ts';
import { listTeams } from './list-teams.ts';

/** Makes a team, or changes the one with this id. */
export async function saveTeam(
  scope: Scope,
  { name, members }: z.output<typeof newTeamSchema>,
  id?: string,
): Promise<Team> {
  const able = new Set(
    (await listMembers(scope)).filter(({ role }) => role !== 'viewer').map(({ userId }) => userId),
  );
  if (!members.every(({ userId }) => able.has(userId))) fail(inboxErrors.assigneeUnknown);
  const teamId = id ?? newId();
  if (id === undefined) {
    if ((await listTeams(scope)).items.length >= maxTeams) fail(inboxErrors.tooManyTeams, { most: maxTeams });
    await insertTeam(scope, { id: teamId, name, created_at: scope.now() });
  } else if (!(await renameTeam(scope, id, name))) fail(inboxErrors.teamNotFound);
  await setTeamMembers(scope, teamId, members);
  return (await listTeams(scope)).items.find((one) => one.id === teamId) ?? fail(inboxErrors.teamNotFound);
}
