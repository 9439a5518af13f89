import * as z from 'zod';
import { defineContract } from '#kernel/contract';
import { toolsPermissions } from '../permissions.ts';

export const listEnginesContract = defineContract({
  id: 'tools.listEngines',
  method: 'GET',
  path: '/api/v1/tools/engines',
  summary: 'Read who does the work',
  description:
    'Of each tool that asks a provider: the engine that is asked first, or null and the settings of the installation of which one has to be made.',
  access: { kind: 'member', permission: toolsPermissions.read },
  status: 200,
  response: z.object({
    items: z.array(
      z.object({ tool: z.string(), engine: z.string().nullable(), settings: z.array(z.string()) }),
    ),
  }),
  errors: [],
  examples: [
    {
      name: 'Nothing is set up for translations',
      response: {
        items: [{ tool: 'translate', engine: null, settings: ['DEEPL_API_KEY', 'OPENAI_API_KEY'] }],
      },
    },
  ],
});
