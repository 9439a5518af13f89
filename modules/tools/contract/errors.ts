import { defineError } from '#kernel/contract';

export const toolsErrors = {
  /** Nothing could be fetched from an address: it is private, it does not answer, or it has no such file. */
  /** A page that shows a recording, where nothing here gets it from there. */
  addressIsPage: defineError({ code: 'tools.address_is_page', status: 422 }),
  /** A page on which nothing to hear was found. */
  pageHasNothing: defineError({ code: 'tools.page_has_nothing', status: 422 }),
  addressUnreachable: defineError({ code: 'tools.address_unreachable', status: 422 }),
  /** Word documents, Markdown, HTML, subtitles and plain text are translated. */
  documentRefused: defineError({ code: 'tools.document_refused', status: 422 }),
  /** It is encrypted, broken, or unpacks to more than a document's size. */
  documentUnreadable: defineError({ code: 'tools.document_unreadable', status: 422 }),
  glossaryNotFound: defineError({ code: 'tools.glossary_not_found', status: 404 }),
  /** Its languages are not those of the task. */
  glossaryMismatch: defineError({ code: 'tools.glossary_mismatch', status: 422 }),
  tooManyGlossaries: defineError({ code: 'tools.too_many_glossaries', status: 409 }),
  /** Somebody else changed it since it was read. */
  changedMeanwhile: defineError({ code: 'tools.changed_meanwhile', status: 409 }),
  ownTemplateNotFound: defineError({ code: 'tools.own_template_not_found', status: 404 }),
  templateVersionNotFound: defineError({ code: 'tools.template_version_not_found', status: 404 }),
  /** `missing` variables have no place in the prompt, `unknown` places no variable. */
  templateMisfits: defineError({ code: 'tools.template_misfits', status: 422 }),
  tooManyTemplates: defineError({ code: 'tools.too_many_templates', status: 409 }),
  toneNotFound: defineError({ code: 'tools.tone_not_found', status: 404 }),
  tooManyTones: defineError({ code: 'tools.too_many_tones', status: 409 }),
  templateNotFound: defineError({ code: 'tools.template_not_found', status: 404 }),
  /** Nothing was begun; `names` are the variables. */
  variableMissing: defineError({ code: 'tools.variable_missing', status: 422 }),
  variableUnknown: defineError({ code: 'tools.variable_unknown', status: 422 }),
  variableInvalid: defineError({ code: 'tools.variable_invalid', status: 422 }),
  /** More than some five hundred pages; `most` characters are what one PDF takes. */
  tooLongForPdf: defineError({ code: 'tools.too_long_for_pdf', status: 422 }),
  /** They are neither Latin, Greek nor Cyrillic; `letters` are some of them. */
  lettersNotInPdf: defineError({ code: 'tools.letters_not_in_pdf', status: 422 }),
  /** Only PNG, JPEG and WebP are varied. */
  parentRefused: defineError({ code: 'tools.parent_refused', status: 422 }),
} as const;
