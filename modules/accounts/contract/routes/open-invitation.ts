import { defineContract } from '#kernel/contract';
import { followLinkBody } from '../bodies.ts';
import { openedInvitationSchema } from '../entities.ts';
import { accountsErrors } from '../errors.ts';
import { exampleInvitation, exampleLinkToken, exampleOrganisation, exampleUser } from '../examples.ts';

export const openInvitationContract = defineContract({
  id: 'accounts.openInvitation',
  method: 'POST',
  path: '/api/v1/auth/invitation',
  summary: 'Read an invitation',
  description: 'What the link of an invitation asks, for whoever holds it.',
  access: { kind: 'public', reason: 'the mailed token is the credential' },
  body: followLinkBody,
  status: 200,
  response: openedInvitationSchema,
  errors: [accountsErrors.linkInvalid],
  rateLimit: 'accounts.follow_link',
  examples: [
    {
      name: 'Read',
      body: { token: exampleLinkToken },
      response: {
        organisationName: exampleOrganisation.name,
        invitedBy: exampleUser.fullName,
        email: exampleInvitation.email,
        role: 'member',
        hasAccount: false,
      },
    },
  ],
});
