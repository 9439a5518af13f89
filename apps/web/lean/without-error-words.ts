import type { Plugin } from 'vite';

/** `contacts.error.not_found.title`: kernel/contract/error.ts. */
const ofError = /^\w+\.error\.\w+\.(title|detail)$/;

/** Errors arrive in the reader's words (RFC 9457 problem details): the browser has no use for a copy of them all. */
export const withoutErrorWords: Plugin = {
  name: 'without-error-words',
  enforce: 'pre',
  transform: {
    filter: { id: /\/locales\/\w+\.json$/ },
    handler: (code) =>
      JSON.stringify(JSON.parse(code), (key, text) => (ofError.test(key) ? undefined : text)),
  },
};
