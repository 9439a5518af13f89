import { defineContract, idParams, kernelErrors } from '#kernel/contract';
import { exampleSession } from '../examples.ts';

export const revokeSessionContract = defineContract({
  id: 'accounts.revokeSession',
  method: 'DELETE',
  path: '/api/v1/me/sessions/{id}',
  summary: 'Sign a device out',
  description:
    'Ends one of your own sessions: its access token is refused within a second and its sockets close.',
  access: { kind: 'user', reason: 'everybody may sign their own devices out' },
  params: idParams,
  status: 204,
  errors: [kernelErrors.notFound],
  examples: [{ name: 'Sign a lost telephone out', params: { id: exampleSession.id } }],
});
