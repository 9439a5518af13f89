import * as z from 'zod';
import { defineJob, idSchema, imageVariantSchema } from '#kernel/contract';

/** Makes a small version of a picture that somebody asks for. */
export const makeVariantJob = defineJob({
  name: 'files.make_variant',
  input: z.object({ fileId: idSchema, variant: imageVariantSchema }),
});
