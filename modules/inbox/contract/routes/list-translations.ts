import * as z from 'zod';
import { defineContract, idParams, languageSchema } from '#kernel/contract';
import { inboxErrors } from '../errors.ts';
import { inboxExamples } from '../examples.ts';
import { inboxPermissions } from '../permissions.ts';
import { translationSchema } from '../translations.ts';

export const listTranslationsContract = defineContract({
  id: 'inbox.listTranslations',
  method: 'GET',
  path: '/api/v1/conversations/{id}/translations',
  summary: 'List a conversation’s translations',
  description:
    'What was translated into a language in a conversation and in those that were merged into it, the latest 200 first.',
  access: { kind: 'member', permission: inboxPermissions.read },
  params: idParams,
  query: z.object({ to: languageSchema }),
  status: 200,
  response: z.object({ items: z.array(translationSchema) }),
  errors: [inboxErrors.conversationNotFound],
  examples: [
    {
      name: 'Into English',
      params: { id: inboxExamples.ids.conversation },
      query: { to: 'en' },
      response: {
        items: [
          {
            taskId: '01938b5e-7a10-7b1e-8f7e-1d2c3b4a5980',
            source: inboxExamples.message.text,
            text: 'Hello, do you deliver to Belgium?',
            from: 'fr',
            to: 'en',
            engine: 'deepl.translate',
            untranslated: 0,
            glossary: null,
          },
        ],
      },
    },
  ],
});
