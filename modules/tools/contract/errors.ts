import { defineError } from '#kernel/contract';

export const toolsErrors = {
  /** Nothing could be fetched from an address: it is private, it does not answer, or it has no such file. */
  addressUnreachable: defineError({ code: 'tools.address_unreachable', status: 422 }),
} as const;
