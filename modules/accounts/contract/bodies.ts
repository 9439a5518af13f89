import * as z from 'zod';
import { idSchema, localeSchema, roles } from '#kernel/contract';
import {
  emailField,
  fullNameField,
  newPasswordField,
  organisationNameField,
  passwordField,
  timeZoneField,
} from './fields.ts';
import { regionSchema } from './regions.ts';

// What forms check before they send it. Apart from the routes, whose schemas the browser leaves out.

export const loginBody = z.strictObject({ email: emailField, password: passwordField });

export const registerBody = z.strictObject({
  email: emailField,
  password: newPasswordField,
  fullName: fullNameField,
  organisationName: organisationNameField,
  locale: localeSchema.optional(),
});

export const createOrganisationBody = z.strictObject({ name: organisationNameField });

export const changeMeBody = z.strictObject({
  fullName: fullNameField.optional(),
  locale: localeSchema.optional(),
});

export const changeOrganisationBody = z.strictObject({
  name: organisationNameField.optional(),
  language: localeSchema.optional(),
  defaultRegion: regionSchema.optional(),
  timeZone: timeZoneField.optional(),
});

/** The part of a mailed link that opens something: 32 random bytes in base64url. */
const linkTokenField = z.string().min(20).max(200);

export const requestPasswordResetBody = z.strictObject({ email: emailField });
export const resetPasswordBody = z.strictObject({ token: linkTokenField, password: newPasswordField });
export const followLinkBody = z.strictObject({ token: linkTokenField });
export const changePasswordBody = z.strictObject({
  currentPassword: passwordField,
  newPassword: newPasswordField,
});
export const changeEmailBody = z.strictObject({ email: emailField, password: passwordField });
export const deleteAccountBody = z.strictObject({ password: passwordField });
export const deleteOrganisationBody = z.strictObject({ name: organisationNameField });
export const inviteMemberBody = z.strictObject({ email: emailField, role: z.enum(roles) });
export const acceptInvitationBody = z.strictObject({
  token: linkTokenField,
  password: passwordField,
  fullName: fullNameField.optional(),
  locale: localeSchema.optional(),
});
export const changeMemberBody = z.strictObject({ role: z.enum(roles) });
export const transferOwnershipBody = z.strictObject({ userId: idSchema, password: passwordField });
