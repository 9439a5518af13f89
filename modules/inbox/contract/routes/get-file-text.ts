import * as z from 'zod';
import { defineContract, filesErrors, idSchema } from '#kernel/contract';
import { inboxExamples } from '../examples.ts';
import { placedFileTextSchema } from '../file-texts.ts';
import { inboxPermissions } from '../permissions.ts';

export const fileTextParams = z.object({ id: idSchema, fileId: idSchema });

export const getFileTextContract = defineContract({
  id: 'inbox.getFileText',
  method: 'GET',
  path: '/api/v1/messages/{id}/files/{fileId}/text',
  summary: 'Get what was heard or read in a file',
  description:
    'With the times of the words of a recording, in seconds, or the boxes of what stands on each page, in pixels of the upright page.',
  access: { kind: 'member', permission: inboxPermissions.read },
  params: fileTextParams,
  status: 200,
  response: placedFileTextSchema,
  errors: [filesErrors.notFound],
  examples: [
    {
      name: 'A voice note',
      params: { id: inboxExamples.ids.message, fileId: inboxExamples.ids.file },
      response: {
        ...inboxExamples.fileText,
        segments: [
          {
            start: 0.2,
            end: 1.4,
            speaker: null,
            text: 'Please call me.',
            words: [
              { start: 0.2, end: 0.6, text: 'Please' },
              { start: 0.6, end: 1, text: 'call' },
              { start: 1, end: 1.4, text: 'me.' },
            ],
          },
        ],
        pages: [],
      },
    },
  ],
});
