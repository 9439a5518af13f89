import { idSchema, pageQuery } from '#kernel/contract';

/** Newest first with `cursor`; oldest first, from the one after it, with `after`. */
export const messageQuery = pageQuery.extend({ after: idSchema.optional() });
