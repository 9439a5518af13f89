import * as z from 'zod';
import { defineContract } from '#kernel/contract';
import { tagSchema } from '../entities.ts';
import { inboxPermissions } from '../permissions.ts';

export const listTagsContract = defineContract({
  id: 'inbox.listTags',
  method: 'GET',
  path: '/api/v1/conversation-tags',
  summary: 'List tags in use',
  description:
    'Up to 50 tags of the 2,000 latest tagged conversations, those that are used most first. `search` keeps those that begin with it, forgiving case and accents.',
  access: { kind: 'member', permission: inboxPermissions.read },
  query: z.object({ search: tagSchema.optional() }),
  status: 200,
  response: z.object({ items: z.array(z.object({ tag: z.string(), count: z.number().int() })) }),
  errors: [],
  examples: [
    {
      name: 'Tags that begin with "l"',
      query: { search: 'l' },
      response: { items: [{ tag: 'livraison', count: 12 }] },
    },
  ],
});
