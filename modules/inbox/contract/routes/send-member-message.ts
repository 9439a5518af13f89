import * as z from 'zod';
import { defineContract, filesErrors, idParams, idSchema } from '#kernel/contract';
import { clientIdSchema, messageSchema } from '../entities.ts';
import { inboxErrors } from '../errors.ts';
import { inboxExamples } from '../examples.ts';
import { emptyText, saysSomething, writtenShape } from '../message-files.ts';
import { inboxPermissions } from '../permissions.ts';

export const sendMemberMessageContract = defineContract({
  id: 'inbox.sendMemberMessage',
  method: 'POST',
  path: '/api/v1/conversations/{id}/messages',
  summary: 'Answer a conversation, or leave a note',
  description:
    'Sends a message to the visitor, or keeps a note that only members see; its text may be empty where it carries files (`fileIds`, uploaded before). The first public message of a member turns the assistant off in this conversation. With `seenId`, an answer that another member sent since is a 409 with that answer as `message`; `anyway` sends all the same.',
  access: { kind: 'member', permission: inboxPermissions.reply },
  params: idParams,
  body: z
    .strictObject({
      clientId: clientIdSchema,
      ...writtenShape,
      visibility: z.enum(['public', 'note']).default('public'),
      /** The newest message when the writer began: an answer of another member after it is asked about first. */
      seenId: idSchema.optional(),
      /** Sends whatever others have answered meanwhile. */
      anyway: z.literal(true).optional(),
      /** Members whom a note calls; each is told. */
      mentions: z.array(idSchema).max(20).optional(),
    })
    .refine(({ visibility, mentions = [] }) => visibility === 'note' || mentions.length === 0, {
      error: 'only notes mention members',
      path: ['mentions'],
    })
    .refine(saysSomething, emptyText),
  status: 201,
  response: messageSchema,
  errors: [
    inboxErrors.conversationNotFound,
    inboxErrors.clientIdReused,
    inboxErrors.answeredMeanwhile,
    inboxErrors.memberUnknown,
    filesErrors.notFound,
  ],
  examples: [
    {
      name: 'An answer',
      params: { id: inboxExamples.ids.conversation },
      body: { clientId: inboxExamples.clientId, text: 'Avec plaisir, je vous prépare un devis.' },
      response: {
        ...inboxExamples.message,
        id: inboxExamples.ids.reply,
        author: 'member',
        member: { id: inboxExamples.ids.contact, name: 'Solène Faure' },
        text: 'Avec plaisir, je vous prépare un devis.',
      },
    },
  ],
});
