import type { Scope } from '#kernel/scope';
import { listMembers } from '#modules/accounts';
import type { Team } from '../../contract/index.ts';
import { selectTeams } from '../repo/team.repo.ts';

/** Teams with those of their members who still are members of the organisation. */
export async function listTeams(scope: Scope): Promise<{ items: Team[] }> {
  const names = new Map((await listMembers(scope)).map(({ userId, fullName }) => [userId, fullName]));
  const teams = await selectTeams(scope);
  return {
    items: teams.map(({ id, name, members }) => ({
      id,
      name,
      members: members.flatMap(({ user_id, languages }) => {
        const known = names.get(user_id);
        return known === undefined ? [] : [{ id: user_id, name: known, languages }];
      }),
    })),
  };
}
