import * as z from 'zod';
import { defineContract, idParams } from '#kernel/contract';
import { inboxErrors } from '../errors.ts';
import { inboxExamples } from '../examples.ts';
import { inboxPermissions } from '../permissions.ts';

export const getOriginalContract = defineContract({
  id: 'inbox.getOriginal',
  method: 'GET',
  path: '/api/v1/messages/{id}/original',
  summary: 'Read a mail as it was sent',
  description:
    'What was folded away from a message that came by mail, and where its HTML can be shown: a page for a sandboxed frame, which runs nothing and, unless asked, loads nothing from elsewhere. The addresses of the pages end after an hour.',
  access: { kind: 'member', permission: inboxPermissions.read },
  params: idParams,
  status: 200,
  response: z.object({
    quoted: z.string(),
    signature: z.string(),
    /** Null for a mail without HTML. */
    page: z.string().nullable(),
    /** The same with pictures that lie elsewhere; null where there are none. */
    pageWithPictures: z.string().nullable(),
  }),
  errors: [inboxErrors.messageNotFound],
  examples: [
    {
      name: 'A mail with a quote',
      params: { id: inboxExamples.ids.message },
      response: {
        quoted: '> Nous livrons en Belgique.',
        signature: '-- \nCamille Laurent',
        page: '/message-view/AbC1',
        pageWithPictures: null,
      },
    },
  ],
});
