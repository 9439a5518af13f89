import { fail } from '#kernel/errors';
import type { Scope } from '#kernel/scope';
import { inboxErrors, recountReplyTargetsJob } from '../../contract/index.ts';
import { deleteTeamRow } from '../repo/team.repo.ts';

/** Its conversations are nobody's team's any more, and rules that name it go with it. */
export async function deleteTeam(scope: Scope, id: string): Promise<void> {
  if (!(await deleteTeamRow(scope, id))) fail(inboxErrors.teamNotFound);
  // Where the team's own targets counted, the organisation's do now.
  scope.enqueue(recountReplyTargetsJob, {});
}
