import * as z from 'zod';
import { languageSchema } from '#kernel/contract';
import { customFieldsSchema, givenIdentitySchema } from './entities.ts';
import { stageSchema } from './stages.ts';

// What forms check before they send it. Apart from the routes, whose schemas the browser leaves out.

/** What a member may say of a contact. */
export const contactFields = {
  name: z.string().trim().min(1).max(120),
  stage: stageSchema.nullable(),
  language: languageSchema.nullable(),
  company: z.string().trim().max(120).nullable(),
  tags: z.array(z.string().trim().min(1).max(40)).max(50),
  customFields: customFieldsSchema,
};

export const createContactBody = z
  .strictObject(contactFields)
  .partial()
  .required({ name: true })
  .extend({ identities: z.array(givenIdentitySchema).max(20).default([]) });
