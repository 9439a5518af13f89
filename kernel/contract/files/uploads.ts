import { defineContract } from '../contract.ts';
import { idParams } from '../schemas.ts';
import { filesErrors, filesPermissions } from './stored-file.ts';

const access = { kind: 'member', permission: filesPermissions.upload } as const;
const protocol = 'tus';
const params = { id: '01938b5e-7c1a-7d3e-9b6f-2f4f6f0a1b2d' };

export const createUploadContract = defineContract({
  id: 'files.createUpload',
  method: 'POST',
  path: '/api/v1/uploads',
  summary: 'Begin a resumable upload',
  description:
    'Begins an upload of up to 2 GB that comes in parts and goes on after a broken line, by the tus protocol 1.0: any tus client will do. `Upload-Length` says how many bytes will come, `Upload-Metadata` has `filename`. `Location` is the upload’s address; its last part is the `fileId` once the last byte is there. An upload that nobody goes on with is forgotten after 24 hours.',
  access,
  protocol,
  status: 201,
  errors: [
    filesErrors.tooLarge,
    filesErrors.tooManyUploads,
    filesErrors.malformedUpload,
    filesErrors.uploadVersion,
  ],
  rateLimit: 'files.upload',
  examples: [{ name: 'A recording' }],
});

export const sendUploadPartContract = defineContract({
  id: 'files.sendUploadPart',
  method: 'PATCH',
  path: '/api/v1/uploads/{id}',
  summary: 'Send a part of an upload',
  description:
    'Adds bytes behind `Upload-Offset`, with `Content-Type: application/offset+octet-stream`. With the last of them the file is looked at and kept.',
  access,
  protocol,
  params: idParams,
  status: 204,
  errors: [
    filesErrors.notFound,
    filesErrors.wrongOffset,
    filesErrors.malformedUpload,
    filesErrors.uploadVersion,
    filesErrors.kindRefused,
    filesErrors.unreadable,
    filesErrors.expandsTooMuch,
  ],
  rateLimit: 'files.upload_part',
  examples: [{ name: 'A part', params }],
});

export const getUploadContract = defineContract({
  id: 'files.getUpload',
  method: 'GET',
  path: '/api/v1/uploads/{id}',
  summary: 'Ask how far an upload is',
  description:
    '`Upload-Offset` says behind how many bytes to go on; equal to `Upload-Length`, the file is kept.',
  access,
  protocol,
  params: idParams,
  status: 200,
  errors: [filesErrors.notFound, filesErrors.uploadVersion],
  rateLimit: 'files.upload_part',
  examples: [{ name: 'An upload', params }],
});

export const deleteUploadContract = defineContract({
  id: 'files.deleteUpload',
  method: 'DELETE',
  path: '/api/v1/uploads/{id}',
  summary: 'Give an upload up',
  description: 'Forgets what has come so far.',
  access,
  protocol,
  params: idParams,
  status: 204,
  errors: [filesErrors.notFound, filesErrors.uploadVersion],
  examples: [{ name: 'An upload', params }],
});
