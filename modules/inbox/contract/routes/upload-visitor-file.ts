import { defineContract, filesErrors, storedFileSchema } from '#kernel/contract';
import { inboxErrors } from '../errors.ts';
import { inboxExamples } from '../examples.ts';
import { visitorFilePurpose } from '../message-files.ts';
import { widgetConversationParams } from './open-conversation.ts';

export const uploadVisitorFileContract = defineContract({
  id: 'inbox.uploadVisitorFile',
  method: 'POST',
  path: '/api/v1/widget/{key}/conversations/{id}/files',
  summary: 'Upload a file as a visitor',
  description:
    'Takes one picture, document, text or recording for a message of this conversation, which names it in `fileIds`. What it is, its bytes say; a picture is written anew without what tells where it was taken. A file that no message names is deleted after 24 hours.',
  access: { kind: 'visitor' },
  params: widgetConversationParams,
  upload: { maxBytes: visitorFilePurpose.maxBytes },
  status: 201,
  response: storedFileSchema,
  errors: [
    inboxErrors.organisationSuspended,
    inboxErrors.conversationNotFound,
    filesErrors.missing,
    filesErrors.malformed,
    filesErrors.tooLarge,
    filesErrors.kindRefused,
    filesErrors.unreadable,
    filesErrors.tooManyPixels,
    filesErrors.expandsTooMuch,
  ],
  rateLimit: 'inbox.widget_files',
  crossOrigin: true,
  examples: [
    {
      name: 'A text',
      params: { key: inboxExamples.channel.key, id: inboxExamples.ids.conversation },
      upload: { name: 'commande.txt', text: 'Commande 10482\n' },
      response: inboxExamples.file,
    },
  ],
});
