import * as z from 'zod';
import { idSchema, instantSchema, localeSchema, roles } from '#kernel/contract';
import { regionSchema } from './regions.ts';

export const roleSchema = z.enum(roles);

/** A person who signs in; a member of any number of organisations. */
export const userSchema = z.object({
  id: idSchema,
  email: z.string(),
  fullName: z.string(),
  /** The language in which this person reads the interface. */
  locale: localeSchema,
  createdAt: instantSchema,
});
export type User = z.infer<typeof userSchema>;

/** A shop, a company: whose data it is. */
export const organisationSchema = z.object({
  id: idSchema,
  name: z.string(),
  /** The language in which the organisation writes unless the reader's is known. */
  language: localeSchema,
  /** Where a telephone number without its country code belongs. */
  defaultRegion: regionSchema,
  /** IANA name, `Europe/Paris`. */
  timeZone: z.string(),
  createdAt: instantSchema,
});
export type Organisation = z.infer<typeof organisationSchema>;

/** An organisation as the switcher lists it. */
export const membershipSchema = z.object({ id: idSchema, name: z.string(), role: roleSchema });
export type Membership = z.infer<typeof membershipSchema>;

export const memberSchema = z.object({
  userId: idSchema,
  fullName: z.string(),
  email: z.string(),
  role: roleSchema,
  joinedAt: instantSchema,
});
export type Member = z.infer<typeof memberSchema>;

/** What the browser says it is (`Chrome`, `Linux`); null where it does not say. */
export const deviceSchema = z.object({ browser: z.string().nullable(), system: z.string().nullable() });
export type Device = z.infer<typeof deviceSchema>;

/** One sign-in on one device, until it is ended or unused for seven days. */
export const sessionSchema = z.object({
  id: idSchema,
  device: deviceSchema,
  ip: z.string(),
  createdAt: instantSchema,
  /** When the session last renewed its access token: it is up to 15 minutes behind. */
  lastUsedAt: instantSchema,
  /** Whether it is the session that asks. */
  current: z.boolean(),
});
export type Session = z.infer<typeof sessionSchema>;

export const securityEventKinds = [
  'registered',
  'signed_in',
  'sign_in_failed',
  'signed_out',
  'token_reuse_detected',
  'organisation_created',
  'organisation_changed',
  'organisation_switched',
  'session_revoked',
  'profile_changed',
] as const;

/** Something that touches an account's security, as its owner may read it. */
export const securityEventSchema = z.object({
  id: idSchema,
  kind: z.enum(securityEventKinds),
  at: instantSchema,
  ip: z.string(),
  device: deviceSchema,
});
export type SecurityEvent = z.infer<typeof securityEventSchema>;
export type SecurityEventKind = SecurityEvent['kind'];
