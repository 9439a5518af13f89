import { defineFilePurpose } from '#kernel/contract';

/** A document that was translated; it is of the kind that it was before. */
export const translatedPurpose = defineFilePurpose({
  name: 'tools.translated',
  kinds: ['docx', 'markdown', 'html', 'plain'],
  maxBytes: 100 * 1024 * 1024,
  images: 'as_sent',
});

/** A picture that was drawn: written anew like any other, so that it may be shown. */
export const drawnPurpose = defineFilePurpose({
  name: 'tools.drawn',
  kinds: ['png', 'jpeg', 'webp'],
  maxBytes: 40 * 1024 * 1024,
  images: 'rewritten',
});
