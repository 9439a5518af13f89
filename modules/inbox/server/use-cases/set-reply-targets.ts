import { fail } from '#kernel/errors';
import type { Scope } from '#kernel/scope';
import { inboxErrors, type ReplyTargets, recountReplyTargetsJob } from '../../contract/index.ts';
import { writeReplyTargets } from '../repo/reply-target.repo.ts';
import { selectTeams } from '../repo/team.repo.ts';
import { getReplyTargets } from './get-reply-targets.ts';

export async function setReplyTargets(scope: Scope, targets: ReplyTargets): Promise<ReplyTargets> {
  const known = new Set((await selectTeams(scope)).map(({ id }) => id));
  if (!targets.teams.every(({ teamId }) => known.has(teamId))) fail(inboxErrors.teamNotFound);
  await writeReplyTargets(scope, targets);
  scope.enqueue(recountReplyTargetsJob, {});
  return getReplyTargets(scope);
}
