import { defineContract, filesErrors } from '#kernel/contract';
import { inboxErrors } from '../errors.ts';
import { inboxExamples } from '../examples.ts';
import { fileTextSchema } from '../file-texts.ts';
import { inboxPermissions } from '../permissions.ts';
import { fileTextParams } from './get-file-text.ts';

export const askFileTextContract = defineContract({
  id: 'inbox.askFileText',
  method: 'POST',
  path: '/api/v1/messages/{id}/files/{fileId}/text',
  summary: 'Have a file heard or read',
  description:
    'A visitor’s recording is heard and their picture or PDF read by itself, on this machine and at no cost. This asks for it where it was passed over or has failed; what waits or has its text stays as it is.',
  access: { kind: 'member', permission: inboxPermissions.reply },
  params: fileTextParams,
  status: 202,
  response: fileTextSchema,
  errors: [filesErrors.notFound, inboxErrors.fileSaysNothing],
  examples: [
    {
      name: 'A recording',
      params: { id: inboxExamples.ids.message, fileId: inboxExamples.ids.file },
      response: {
        ...inboxExamples.fileText,
        state: 'waiting',
        text: '',
        language: null,
        engine: null,
        endedAt: null,
      },
    },
  ],
});
