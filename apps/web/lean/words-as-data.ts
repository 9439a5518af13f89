import type { Plugin } from 'vite';

/** `contacts.error.not_found.title`: kernel/contract/error.ts. */
const ofError = /^\w+\.error\.\w+\.(title|detail)$/;
const json = /\/locales\/\w+\.json$/;
/** Those that somebody reads before they are signed in. */
const firstWords = /(?:kernel\/i18n|\/ui|modules\/accounts)\/locales\/(\w+)\.json$/;
const standIn = /\.words\.js$/;

/**
 * Words are data, not code: fetched as JSON beside the code that is being read, and never compiled. Those of errors are
 * left out, because errors arrive in the reader's words (RFC 9457 problem details).
 */
export const wordsAsData: Plugin = {
  name: 'words-as-data',
  apply: 'build',
  enforce: 'pre',
  resolveId: {
    filter: { id: json },
    async handler(source, importer) {
      const found = await this.resolve(source, importer, { skipSelf: true });
      return found?.id.replace(/\.json$/, '.words.js');
    },
  },
  load: {
    filter: { id: standIn },
    async handler(id) {
      const path = id.replace(standIn, '.json');
      const words: unknown = JSON.parse(await this.fs.readFile(path, { encoding: 'utf8' }));
      const source = JSON.stringify(words, (key, text) => (ofError.test(key) ? undefined : text));
      const name = path.slice(path.lastIndexOf('/') + 1);
      const file = this.emitFile({ type: 'asset', name, originalFileName: path, source });
      // A promise, so that the words of all modules are on their way at once; who imports lazily awaits it anyway.
      return `export default fetch(import.meta.ROLLUP_FILE_URL_${file}).then((reply) => {
        if (!reply.ok) throw new Error('No words: ' + reply.status);
        return reply.json();
      });`;
    },
  },
  // The server leaves those of the reader's language (kernel/http/web-pages.ts): words arrive beside the code.
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle = {} }) =>
      Object.values(bundle).flatMap((file) => {
        const [, locale] = (file.type === 'asset' && firstWords.exec(file.originalFileNames[0] ?? '')) || [];
        if (locale === undefined) return [];
        const attrs = {
          rel: 'preload',
          as: 'fetch',
          crossorigin: '',
          hreflang: locale,
          href: `/${file.fileName}`,
        };
        return [{ tag: 'link', attrs, injectTo: 'head' }];
      }),
  },
};
