import { defineContract } from '#kernel/contract';
import { inviteMemberBody } from '../bodies.ts';
import { invitationSchema } from '../entities.ts';
import { accountsErrors } from '../errors.ts';
import { exampleInvitation } from '../examples.ts';
import { manageMembers } from '../permissions.ts';

export const inviteMemberContract = defineContract({
  id: 'accounts.inviteMember',
  method: 'POST',
  path: '/api/v1/invitations',
  summary: 'Invite somebody',
  description: 'Mails a link that is good for seven days. Only an owner invites an owner.',
  access: { kind: 'member', permission: manageMembers },
  body: inviteMemberBody,
  status: 201,
  response: invitationSchema,
  errors: [accountsErrors.alreadyMember, accountsErrors.alreadyInvited, accountsErrors.ownersOnly],
  rateLimit: 'accounts.invite',
  examples: [
    {
      name: 'A colleague',
      body: { email: exampleInvitation.email, role: 'member' },
      response: exampleInvitation,
    },
  ],
});
