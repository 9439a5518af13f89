import { defineContract } from '#kernel/contract';

export const removeAvatarContract = defineContract({
  id: 'accounts.removeAvatar',
  method: 'DELETE',
  path: '/api/v1/me/avatar',
  summary: 'Remove your picture',
  description: 'Your initials stand in its place.',
  access: { kind: 'user', reason: 'everybody may remove their own picture' },
  status: 204,
  errors: [],
  examples: [{ name: 'Remove' }],
});
