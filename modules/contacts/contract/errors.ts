import { defineError } from '#kernel/contract';

export const contactsErrors = {
  notFound: defineError({ code: 'contacts.not_found', status: 404 }),
  noteNotFound: defineError({ code: 'contacts.note_not_found', status: 404 }),
  mergeNotFound: defineError({ code: 'contacts.merge_not_found', status: 404 }),
  /** The identity belongs to another contact already; the two may be merged instead. */
  identityTaken: defineError({ code: 'contacts.identity_taken', status: 409 }),
  identityInvalid: defineError({ code: 'contacts.identity_invalid', status: 400 }),
  mergeWithItself: defineError({ code: 'contacts.merge_with_itself', status: 400 }),
  /** Something changed since the merge that an exact return cannot keep. */
  unmergeImpossible: defineError({ code: 'contacts.unmerge_impossible', status: 409 }),
} as const;
