import * as z from 'zod';
import { defineContract, defineFilePurpose, filesErrors, idSchema, languageSchema } from '#kernel/contract';
import { knowledgeExamples } from '../examples.ts';
import { changeRuleSchema, importSchema, readScheduleSchema } from '../imports.ts';
import { knowledgePermissions } from '../permissions.ts';

const mebibyte = 1024 * 1024;

/** Files that articles are made of. */
export const importPurpose = defineFilePurpose({
  name: 'knowledge.import',
  kinds: ['markdown', 'plain', 'html', 'pdf', 'docx'],
  maxBytes: 25 * mebibyte,
  images: 'as_sent',
});

const addressSchema = z
  .url({ protocol: /^https?$/ })
  .max(1_500)
  .meta({ description: 'Address of a page, a sitemap or a folder of pages' });

export const createImportContract = defineContract({
  id: 'knowledge.createImport',
  method: 'POST',
  path: '/api/v1/knowledge/imports',
  summary: 'Import knowledge',
  description:
    'Reads an uploaded file (.md, .txt, .html, .pdf, .docx) or an address of the web, in the background: one page, or with `scope` "site" all pages below it, by the sitemap or else by its links. "auto" takes an address that ends with a slash, and a sitemap, for a site. What it finds is proposed as articles. robots.txt is honoured.',
  access: { kind: 'member', permission: knowledgePermissions.write },
  body: z
    .strictObject({
      fileId: idSchema.optional(),
      url: addressSchema.optional(),
      scope: z.enum(['auto', 'page', 'site']).default('auto'),
      /** Of the articles; without it each text tells. */
      language: languageSchema.optional(),
      /** Of an address: how often it is read again. */
      schedule: readScheduleSchema.default('never'),
      onChange: changeRuleSchema.default('propose'),
    })
    .refine(({ fileId, url }) => (fileId === undefined) !== (url === undefined), {
      error: 'fileId or url',
      path: ['url'],
    }),
  rateLimit: 'knowledge.import',
  status: 202,
  response: importSchema,
  errors: [filesErrors.notFound, filesErrors.kindRefused, filesErrors.tooLarge],
  examples: [
    {
      name: 'A help centre',
      body: { url: 'https://www.boutique.example/aide/', schedule: 'weekly' },
      response: {
        ...knowledgeExamples.import,
        status: 'waiting',
        pages: { found: 0, waiting: 0, read: 0, unchanged: 0, skipped: 0, failed: 0 },
        proposals: { open: 0, duplicates: 0, accepted: 0, dismissed: 0 },
        finishedAt: null,
      },
    },
  ],
});
