import { defineError } from '#kernel/contract';

export const promptsErrors = {
  notFound: defineError({ code: 'prompts.not_found', status: 404 }),
  versionNotFound: defineError({ code: 'prompts.version_not_found', status: 404 }),
  /** Somebody else saved a version since the one that this was made from; `newest` is its number. */
  changedMeanwhile: defineError({ code: 'prompts.changed_meanwhile', status: 409 }),
  /** The text has a place for what this prompt is never given; `names` are such places, `known` what there is. */
  variableUnknown: defineError({ code: 'prompts.variable_unknown', status: 422 }),
  /** Without a place for these nothing sensible could be written. */
  variableMissing: defineError({ code: 'prompts.variable_missing', status: 422 }),
} as const;
