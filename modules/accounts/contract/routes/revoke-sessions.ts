import { defineContract, idParams } from '#kernel/contract';
import { exampleUser } from '../examples.ts';

export const revokeSessionsContract = defineContract({
  id: 'accounts.revokeSessions',
  method: 'DELETE',
  path: '/api/v1/admin/users/{id}/sessions',
  summary: 'Sign somebody out everywhere',
  description: 'Ends every session of an account; its password stays.',
  access: { kind: 'administrator' },
  params: idParams,
  status: 204,
  errors: [],
  examples: [{ name: 'A lost telephone', params: { id: exampleUser.id } }],
});
