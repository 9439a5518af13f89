import * as z from 'zod';
import { defineContract, filesErrors } from '#kernel/contract';

export const getAvatarContract = defineContract({
  id: 'accounts.getAvatar',
  method: 'GET',
  path: '/api/v1/avatars/{key}',
  summary: 'Read a picture of somebody',
  description:
    'WebP of at most 256 pixels. The key changes with the picture, so a reader may keep it for ever.',
  access: { kind: 'public', reason: 'who knows the key was shown the picture by somebody who may' },
  params: z.object({ key: z.string().max(64) }),
  download: true,
  status: 200,
  errors: [filesErrors.notFound],
  crossOrigin: true,
  examples: [{ name: 'A picture', params: { key: 'bm9ib2R5LXJlYWxseQ' } }],
});
