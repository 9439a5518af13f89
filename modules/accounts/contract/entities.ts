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
  /** Whether the address was proved to be this person's, by following a mailed link. */
  emailVerified: z.boolean(),
  /** Whether this person looks after the installation. */
  administrator: z.boolean(),
  /** Path of their picture; null for those who have none. */
  avatarUrl: z.string().nullable(),
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
  /** When it will be deleted, unless an owner keeps it; null for one that stays. */
  deleteAfter: instantSchema.nullable(),
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
  avatarUrl: z.string().nullable(),
  joinedAt: instantSchema,
});
export type Member = z.infer<typeof memberSchema>;

/** Somebody who was asked to join and has not answered yet. */
export const invitationSchema = z.object({
  id: idSchema,
  email: z.string(),
  role: roleSchema,
  invitedBy: z.string().nullable(),
  /** When it was last mailed. */
  sentAt: instantSchema,
  expiresAt: instantSchema,
  expired: z.boolean(),
});
export type Invitation = z.infer<typeof invitationSchema>;

/** An invitation as whoever holds its link reads it. */
export const openedInvitationSchema = z.object({
  organisationName: z.string(),
  invitedBy: z.string().nullable(),
  email: z.string(),
  role: roleSchema,
  /** Whether the address has an account, whose password is then asked for. */
  hasAccount: z.boolean(),
});

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
  'email_verified',
  'email_change_requested',
  'email_changed',
  'password_changed',
  'password_reset_requested',
  'password_reset',
  'member_invited',
  'invitation_sent_again',
  'invitation_revoked',
  'invitation_accepted',
  'member_role_changed',
  'member_removed',
  'organisation_left',
  'ownership_transferred',
  'account_deletion_requested',
  'account_kept',
  'organisation_deletion_requested',
  'organisation_kept',
  'administrator_appointed',
  'administrator_dismissed',
  'account_blocked',
  'account_unblocked',
  'organisation_suspended',
  'organisation_resumed',
  'account_purged',
  'organisation_purged',
  'conversations_exported',
  'history_exported',
  'suppression_lifted',
  'channel_created',
  'channel_changed',
  'assistant_changed',
  'engine_key_saved',
  'engine_key_removed',
  'article_created',
  'article_changed',
  'article_archived',
  'article_restored',
  'prompt_changed',
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
