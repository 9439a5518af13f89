import * as z from 'zod';
import { defineError } from '../error.ts';
import { definePermission } from '../permission.ts';
import { idSchema } from '../schemas.ts';

/** A file as every endpoint shows it. */
export const storedFileSchema = z.object({
  id: idSchema,
  name: z.string().meta({ description: 'Clean: no path, no control characters, the right extension' }),
  mediaType: z.string().meta({ description: 'What the bytes were found to be', example: 'image/jpeg' }),
  sizeBytes: z.number().int().nonnegative(),
});
export type StoredFileView = z.infer<typeof storedFileSchema>;

/** Small versions of a picture, by the longest edge in pixels that they may have; WebP. */
export const imageVariants = { small: 320, large: 1280 } as const;
export const imageVariantSchema = z.enum(['small', 'large']);
export type ImageVariant = z.infer<typeof imageVariantSchema>;

export const filesPermissions = {
  read: definePermission({ name: 'files.read', roles: ['owner', 'admin', 'member', 'viewer'] }),
  upload: definePermission({ name: 'files.upload', roles: ['owner', 'admin', 'member'] }),
};

export const filesErrors = {
  notFound: defineError({ code: 'files.not_found', status: 404 }),
  missing: defineError({ code: 'files.missing', status: 400 }),
  malformed: defineError({ code: 'files.malformed', status: 400 }),
  tooLarge: defineError({ code: 'files.too_large', status: 413 }),
  kindRefused: defineError({ code: 'files.kind_refused', status: 415 }),
  unreadable: defineError({ code: 'files.unreadable', status: 422 }),
  tooManyPixels: defineError({ code: 'files.too_many_pixels', status: 422 }),
  expandsTooMuch: defineError({ code: 'files.expands_too_much', status: 422 }),
  /** One person sends so many at once at most. */
  tooManyUploads: defineError({ code: 'files.too_many_uploads', status: 429 }),
  /** The upload goes on behind another byte than was said: ask how far it is. */
  wrongOffset: defineError({ code: 'files.wrong_offset', status: 409 }),
  /** The request does not say that it speaks tus 1.0. */
  uploadVersion: defineError({ code: 'files.upload_version', status: 412 }),
  malformedUpload: defineError({ code: 'files.malformed_upload', status: 400 }),
  noPicture: defineError({ code: 'files.no_picture', status: 422 }),
} as const;
