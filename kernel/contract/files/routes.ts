import * as z from 'zod';
import { defineContract } from '../contract.ts';
import { idParams } from '../schemas.ts';
import { attachmentPurpose } from './file-purpose.ts';
import { filesErrors, filesPermissions, imageVariantSchema, storedFileSchema } from './stored-file.ts';

const example = {
  id: '01938b5e-7c1a-7d3e-9b6f-2f4f6f0a1b2c',
  name: 'price list.txt',
  mediaType: 'text/plain',
  sizeBytes: 21,
};

const variantQuery = z.object({
  variant: imageVariantSchema.optional().meta({ description: 'A small version of a picture (WebP)' }),
});

export const uploadFileContract = defineContract({
  id: 'files.uploadFile',
  method: 'POST',
  path: '/api/v1/files',
  summary: 'Upload a file',
  description:
    'Takes one file. What it is, its bytes say, not its name; a picture is written anew without what tells where it was taken. A file that nothing refers to is deleted after 24 hours.',
  access: { kind: 'member', permission: filesPermissions.upload },
  upload: { maxBytes: attachmentPurpose.maxBytes },
  status: 201,
  response: storedFileSchema,
  errors: [
    filesErrors.missing,
    filesErrors.malformed,
    filesErrors.tooLarge,
    filesErrors.kindRefused,
    filesErrors.unreadable,
    filesErrors.tooManyPixels,
    filesErrors.expandsTooMuch,
  ],
  rateLimit: 'files.upload',
  examples: [
    {
      name: 'A text',
      upload: { name: 'price list.txt', text: 'Lavender soap: 6 EUR\n' },
      response: example,
    },
  ],
});

export const getFileContract = defineContract({
  id: 'files.getFile',
  method: 'GET',
  path: '/api/v1/files/{id}',
  summary: 'Read a file',
  description:
    'Answers the bytes. One range may be asked for (`Range`), `ETag` and `If-None-Match` save what is already there. Everything but pictures comes as an attachment.',
  access: { kind: 'member', permission: filesPermissions.read },
  params: idParams,
  query: variantQuery,
  download: true,
  status: 200,
  errors: [filesErrors.notFound, filesErrors.noPicture],
  examples: [{ name: 'A file', params: { id: example.id } }],
});

export const openFileLinkContract = defineContract({
  id: 'files.openFileLink',
  method: 'GET',
  path: '/files/{token}',
  summary: 'Read a file by a signed link',
  description:
    'Answers the bytes like `GET /api/v1/files/{id}` to whoever holds a link that this installation has signed, until it expires.',
  access: { kind: 'public', reason: 'The link itself is the right to read one file for a while.' },
  params: z.object({ token: z.string().max(200) }),
  download: true,
  status: 200,
  errors: [filesErrors.notFound, filesErrors.noPicture],
  rateLimit: 'files.link',
  crossOrigin: true,
  examples: [{ name: 'A link', params: { token: 'AbC1' } }],
});
