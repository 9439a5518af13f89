import type { Scope } from '#kernel/scope';
import type { Member } from '../../contract/index.ts';
import { allMembers } from '../repo/membership.repo.ts';
import { presentMember } from './present-member.ts';

/** Every member of the scope's organisation, by name. */
export async function listMembers(scope: Scope): Promise<Member[]> {
  return (await allMembers(scope, scope.orgId)).map(presentMember);
}
