import { defineHandler } from '#kernel/module';
import { releaseMemberJob } from '../../contract/index.ts';
import { releaseMember } from '../use-cases/release-member.ts';

export const releaseMemberHandler = defineHandler(releaseMemberJob, ({ services, orgId }, { userId }) =>
  releaseMember(services, orgId, userId),
);
