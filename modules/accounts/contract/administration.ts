import * as z from 'zod';
import { idSchema, instantSchema, localeSchema, pageQuery } from '#kernel/contract';

/** An account as the administrator of the installation sees it: who it is, and nothing of what they do. */
export const administeredUserSchema = z.object({
  id: idSchema,
  email: z.string(),
  fullName: z.string(),
  administrator: z.boolean(),
  blocked: z.boolean(),
  organisations: z.int(),
  createdAt: instantSchema,
  /** When a session of theirs last renewed its token; null for nobody who has ever signed in. */
  lastSeenAt: instantSchema.nullable(),
});
export type AdministeredUser = z.infer<typeof administeredUserSchema>;

/** An organisation as the administrator of the installation sees it. */
export const administeredOrganisationSchema = z.object({
  id: idSchema,
  name: z.string(),
  language: localeSchema,
  members: z.int(),
  suspended: z.boolean(),
  createdAt: instantSchema,
  deleteAfter: instantSchema.nullable(),
});
export type AdministeredOrganisation = z.infer<typeof administeredOrganisationSchema>;

export const administrationQuery = pageQuery.extend({
  /** Part of a name or an address. */
  search: z.string().trim().max(200).optional(),
});
export type AdministrationQuery = z.output<typeof administrationQuery>;
