import * as z from 'zod';
import { defineContract, idParams, idSchema } from '#kernel/contract';
import { conversationSchema } from '../entities.ts';
import { inboxErrors } from '../errors.ts';
import { inboxExamples } from '../examples.ts';
import { inboxPermissions } from '../permissions.ts';

/** Messages that can be named one by one. */
export const maxSplit = 200;
const maxSubjectLength = 200;
const maxClientIdLength = 64;

export const splitConversationContract = defineContract({
  id: 'inbox.splitConversation',
  method: 'POST',
  path: '/api/v1/conversations/{id}/split',
  summary: 'Split messages off a conversation',
  description:
    'Moves a message and everything after it (`fromId`), or chosen messages with the assistant’s answers to them (`messageIds`), into a new conversation of the same contact and channel, with everything that hangs on them. Messages keep their ids and their order. The visitor notices nothing: the website shows them one thread, and what they write next comes into the part in which was spoken last; an answer to a mail comes into the part in which that mail is. Something that the visitor wrote must go and something must stay. It can be undone exactly.',
  access: { kind: 'member', permission: inboxPermissions.reply },
  params: idParams,
  body: z
    .strictObject({
      clientId: z.string().min(1).max(maxClientIdLength),
      fromId: idSchema.optional(),
      messageIds: z.array(idSchema).min(1).max(maxSplit).optional(),
      subject: z.string().trim().min(1).max(maxSubjectLength).optional(),
    })
    .refine(({ fromId, messageIds }) => (fromId === undefined) !== (messageIds === undefined), {
      message: 'either fromId or messageIds',
      path: ['fromId'],
    }),
  status: 201,
  response: conversationSchema,
  errors: [
    inboxErrors.conversationNotFound,
    inboxErrors.messageNotFound,
    inboxErrors.clientIdReused,
    inboxErrors.splitMerged,
    inboxErrors.splitNothingMoves,
    inboxErrors.splitNothingStays,
  ],
  examples: [
    {
      name: 'From a message on',
      params: { id: inboxExamples.ids.conversation },
      body: { clientId: inboxExamples.clientId, fromId: inboxExamples.ids.message, subject: 'Livraison' },
      response: {
        ...inboxExamples.conversation,
        id: inboxExamples.ids.otherConversation,
        subject: 'Livraison',
      },
    },
  ],
});
