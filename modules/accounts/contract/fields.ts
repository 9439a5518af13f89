import * as z from 'zod';

/** RFC 5321 4.5.3.1.3: a path has at most 256 octets, its angle brackets included. */
const maxEmailLength = 254;

/** An address as people type it; trimmed and case-folded, because it names one account in the installation. */
export const emailField = z.string().max(320).trim().toLowerCase().pipe(z.email().max(maxEmailLength));

/** NIST SP 800-63B-4 asks for length, not for kinds of characters; the upper bound limits what is hashed. */
export const passwordLength = { min: 10, max: 200 } as const;
export const newPasswordField = z.string().min(passwordLength.min).max(passwordLength.max);
/** At sign-in any password is merely right or wrong. */
export const passwordField = z.string().min(1).max(1000);

export const fullNameField = z.string().trim().min(1).max(120);
export const organisationNameField = z.string().trim().min(1).max(120);

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** A name of the IANA time zone database. Offsets such as `+02:00` are no zones: they know no summer time. */
export const timeZoneField = z
  .string()
  .max(64)
  .refine((name) => /^[A-Za-z]/.test(name) && isTimeZone(name))
  .meta({ description: 'IANA time zone', example: 'Europe/Paris' });
