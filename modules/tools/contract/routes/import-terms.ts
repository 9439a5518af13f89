import * as z from 'zod';
import { defineContract, idParams } from '#kernel/contract';
import { toolsErrors } from '../errors.ts';
import { toolsExamples } from '../examples.ts';
import { importedTermsSchema } from '../glossaries.ts';
import { toolsPermissions } from '../permissions.ts';

export const importTermsContract = defineContract({
  id: 'tools.importTerms',
  method: 'POST',
  path: '/api/v1/glossaries/{id}/terms',
  summary: 'Add terms from a file',
  description:
    'Takes CSV of two columns, the term and its translation. A term that is known gets the new translation.',
  access: { kind: 'member', permission: toolsPermissions.edit },
  params: idParams,
  body: z.strictObject({ csv: z.string().min(1).max(4_000_000) }),
  bodyLimitBytes: 5 * 1024 * 1024,
  status: 200,
  response: importedTermsSchema,
  errors: [toolsErrors.glossaryNotFound],
  examples: [
    {
      name: 'One line',
      params: { id: toolsExamples.ids.glossary },
      body: { csv: 'pain au chocolat;chocolate croissant' },
      response: { glossary: toolsExamples.glossary, added: 1, problems: [] },
    },
  ],
});
