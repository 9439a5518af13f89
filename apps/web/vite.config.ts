import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** One request for the words of a language, instead of one a module. */
const words = ['en', 'fr'].map((locale) => ({ name: locale, test: new RegExp(`locales/${locale}\\.json$`) }));

export default defineConfig({
  root: import.meta.dirname,
  publicDir: '../../ui/public',
  plugins: [react(), tailwindcss()],
  // Replaced by the server in every reply (apps/web-pages.ts): the policy allows what carries it.
  html: { cspNonce: '__CSP_NONCE__' },
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    // Inlined files would need `data:` in the policy, and are not cached.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            ...words,
            { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\// },
            // Together, so that zod has its settings (kernel/browser/no-eval.ts) before the first schema is made.
            {
              name: 'kernel',
              test: /node_modules\/(@tanstack|zod|i18next|react-i18next)\/|kernel\/(browser|contract)\//,
            },
          ],
        },
      },
    },
  },
});
