import { fail } from '#kernel/errors';
import type { Scope } from '#kernel/scope';
import { type AssignmentRule, inboxErrors } from '../../contract/index.ts';
import { replaceRules, selectRules } from '../repo/assignment-rule.repo.ts';
import { findChannel } from '../repo/channel.repo.ts';
import { findTeam } from '../repo/team.repo.ts';
import { checkStateChange } from './check-state-change.ts';

/** Replaces all rules, in the order in which they are tried from now on. */
export async function setAssignmentRules(
  scope: Scope,
  rules: readonly AssignmentRule[],
): Promise<{ items: AssignmentRule[] }> {
  for (const { conditions, teamId, memberId } of rules) {
    if (teamId !== null && !(await findTeam(scope, teamId))) fail(inboxErrors.teamNotFound);
    await checkStateChange(scope, { assigneeId: memberId });
    const { channelId } = conditions;
    if (channelId !== undefined && !(await findChannel(scope, channelId))) fail(inboxErrors.channelNotFound);
  }
  await replaceRules(scope, rules);
  return { items: await selectRules(scope) };
}
