import type { Scope } from '#kernel/scope';
import type { ReplyTargets } from '../../contract/index.ts';
import { findReplyTargets } from '../repo/reply-target.repo.ts';

const usualAlertPercent = 80;

/** Within what time people reply; until somebody said it, there is no target. */
export const getReplyTargets = async (scope: Scope): Promise<ReplyTargets> =>
  (await findReplyTargets(scope)) ?? {
    firstReplyMinutes: null,
    nextReplyMinutes: null,
    alertPercent: usualAlertPercent,
    teams: [],
  };
