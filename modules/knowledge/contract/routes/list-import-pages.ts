import type * as z from 'zod';
import { defineContract, idParams, page, pageQuery } from '#kernel/contract';
import { knowledgeErrors } from '../errors.ts';
import { knowledgeExamples } from '../examples.ts';
import { importPageSchema } from '../imports.ts';
import { knowledgePermissions } from '../permissions.ts';

const importPageQuery = pageQuery.extend({ status: importPageSchema.shape.status.optional() });
export type ImportPageQuery = z.output<typeof importPageQuery>;

export const listImportPagesContract = defineContract({
  id: 'knowledge.listImportPages',
  method: 'GET',
  path: '/api/v1/knowledge/imports/{id}/pages',
  summary: 'List the pages of an import',
  description: 'Each document that was found, in that order, and why some were skipped or failed.',
  access: { kind: 'member', permission: knowledgePermissions.read },
  params: idParams,
  query: importPageQuery,
  status: 200,
  response: page(importPageSchema),
  errors: [knowledgeErrors.importNotFound],
  examples: [
    {
      name: 'Pages',
      params: { id: knowledgeExamples.import.id },
      response: { items: [knowledgeExamples.importPage], nextCursor: null },
    },
  ],
});
