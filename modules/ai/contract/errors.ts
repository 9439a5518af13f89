import { defineError } from '#kernel/contract';

/** Why an engine gave no result. A task fails with the code; whoever is told of a provider is told its name, never its words. */
export const aiErrors = {
  /** Nothing that could do this is set up; `settings` names what would change that. */
  notConfigured: defineError({ code: 'ai.not_configured', status: 409 }),
  /** No engine of this installation serves the language; `language` is its two-letter code. */
  languageNotServed: defineError({ code: 'ai.language_not_served', status: 422 }),
  /** The provider does not know the installation's key (401, 403). */
  keyRefused: defineError({ code: 'ai.provider_key_refused', status: 502 }),
  /** The provider's own allowance is used up; waiting does not help. */
  quotaUsedUp: defineError({ code: 'ai.provider_quota', status: 502 }),
  /** Too many requests, there or here, for longer than a task waits. */
  providerBusy: defineError({ code: 'ai.provider_busy', status: 503 }),
  /** It fails (5xx) or cannot be reached, several times in a row. */
  providerUnavailable: defineError({ code: 'ai.provider_unavailable', status: 503 }),
  /** Its address is not one of the public internet, and this installation allows no other. */
  addressRefused: defineError({ code: 'ai.provider_address_refused', status: 422 }),
  providerTimedOut: defineError({ code: 'ai.provider_timed_out', status: 504 }),
  /** The provider takes less than that at once. */
  tooLarge: defineError({ code: 'ai.provider_too_large', status: 413 }),
  /** It refuses this very request: a model that it does not have, a content that it does not serve. */
  requestRefused: defineError({ code: 'ai.provider_refused', status: 502 }),
  /** Its answer ended before it was whole. */
  answerCut: defineError({ code: 'ai.provider_cut', status: 502 }),
  /** Its answer is not what its own description says. */
  answerMalformed: defineError({ code: 'ai.provider_malformed', status: 502 }),
  /** A program of this machine (`program`) is missing, ended with an error, or wrote what is no result. */
  programFailed: defineError({ code: 'ai.program_failed', status: 502 }),
  /** The organisation keeps no key of this vendor here. */
  keyNotFound: defineError({ code: 'ai.key_not_found', status: 404 }),
  /** It was saved under a SECRET_KEY that this installation no longer has. */
  keyUnreadable: defineError({ code: 'ai.key_unreadable', status: 409 }),
  /** A vendor wants a key; a server of one's own wants its address and the name of a model. */
  accessIncomplete: defineError({ code: 'ai.access_incomplete', status: 422 }),
  /** The file is broken, has no sound, or is none that could be read. */
  audioUnreadable: defineError({ code: 'ai.audio_unreadable', status: 422 }),
  /** The format is read by ffmpeg, which this machine does not have. */
  audioNeedsFfmpeg: defineError({ code: 'ai.audio_needs_ffmpeg', status: 422 }),
  /** A file with a password, which nobody here knows. */
  fileEncrypted: defineError({ code: 'ai.file_encrypted', status: 422 }),
  /** Its bytes are not what its beginning promises. */
  fileBroken: defineError({ code: 'ai.file_broken', status: 422 }),
  /** It unpacks to more, has more pixels, or takes longer than is allowed. */
  fileTooComplex: defineError({ code: 'ai.file_too_complex', status: 422 }),
  /** More pages than are read at once; `most` is how many are. */
  fileTooManyPages: defineError({ code: 'ai.file_too_many_pages', status: 422 }),
  /** Of a kind that nothing here reads. */
  fileNotServed: defineError({ code: 'ai.file_not_served', status: 415 }),
} as const;
