import { defineListener } from '#kernel/module';
import { memberRemoved } from '#modules/accounts/contract';
import { releaseMemberJob } from '../../contract/index.ts';

/** They may have had thousands of conversations: a job takes these some at a time. */
export const releaseRemovedMember = defineListener({
  name: 'inbox.release_removed_member',
  event: memberRemoved,
  handle: async (scope, { userId }) => scope.enqueue(releaseMemberJob, { userId }),
});
