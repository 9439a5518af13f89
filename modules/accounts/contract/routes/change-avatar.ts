import { defineContract, filesErrors } from '#kernel/contract';
import { userSchema } from '../entities.ts';
import { exampleUser } from '../examples.ts';
import { readOrganisation } from '../permissions.ts';

const maxBytes = 10 * 1024 * 1024;

/** The smallest PNG that shows something. */
const onePixel =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

export const changeAvatarContract = defineContract({
  id: 'accounts.changeAvatar',
  method: 'POST',
  path: '/api/v1/me/avatar',
  summary: 'Change your picture',
  description:
    'Takes one picture and keeps a small version of it that is written anew, without what tells where it was taken.',
  access: { kind: 'member', permission: readOrganisation },
  upload: { maxBytes },
  status: 200,
  response: userSchema,
  errors: [
    filesErrors.missing,
    filesErrors.malformed,
    filesErrors.tooLarge,
    filesErrors.unreadable,
    filesErrors.tooManyPixels,
  ],
  rateLimit: 'accounts.change_avatar',
  examples: [
    {
      name: 'A picture',
      upload: { name: 'me.png', text: onePixel, base64: true },
      response: exampleUser,
    },
  ],
});
