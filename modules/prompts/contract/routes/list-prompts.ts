import * as z from 'zod';
import { defineContract } from '#kernel/contract';
import { promptSummarySchema } from '../entities.ts';
import { promptsExamples } from '../examples.ts';
import { promptsPermissions } from '../permissions.ts';

export const listPromptsContract = defineContract({
  id: 'prompts.listPrompts',
  method: 'GET',
  path: '/api/v1/prompts',
  summary: 'List prompts',
  description: 'Everything that a model is asked for here, by name, and what it is for.',
  access: { kind: 'member', permission: promptsPermissions.read },
  status: 200,
  response: z.object({ items: z.array(promptSummarySchema) }),
  errors: [],
  examples: [{ name: 'One prompt', response: { items: [promptsExamples.summary] } }],
});
