import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { withoutJsonSchema } from './without-json-schema.ts';

/** The words of a language in two requests, before and behind the door, instead of one a module. */
const words = ['en', 'fr'].flatMap((locale) => [
  { name: `${locale}-desk`, test: new RegExp(`modules/(?!accounts/).*locales/${locale}\\.json$`) },
  { name: locale, test: new RegExp(`locales/${locale}\\.json$`) },
]);

/** One file a module, of what its pages use together. */
const contract = /modules\/(\w+)\/contract\//;
const contractsOf = (id: string) => `${contract.exec(id)?.[1]}-contract`;

/** What nearly every page shows; what floats, and what only lists and panes need, stays apart. */
const everydayUi = /\/ui\/(?!.*(popup|-part\.|table|virtual|split|gallery|use-float|lazy)).*\.tsx?$/;

export default defineConfig({
  root: import.meta.dirname,
  publicDir: '../../ui/public',
  plugins: [react(), tailwindcss(), withoutJsonSchema],
  // Replaced by the server in every reply (apps/web-pages.ts): the policy allows what carries it.
  html: { cspNonce: '__CSP_NONCE__' },
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    // Inlined files would need `data:` in the policy, and are not cached.
    assetsInlineLimit: 0,
    rolldownOptions: {
      treeshake: {
        // Contracts and the design system only declare: a page that imports one name of a face gets that one's code.
        moduleSideEffects: [{ test: /\/(contract|ui)\/.*\.tsx?$/, sideEffects: false }],
      },
      output: {
        codeSplitting: {
          groups: [
            ...words,
            { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\// },
            // Together, so that zod has its settings (kernel/browser/no-eval.ts) before the first schema is made.
            { name: 'kernel', test: /node_modules\/zod\/|kernel\/(browser|contract)\// },
            // Manifests name them, and all manifests are read at once; the contracts behind them are not.
            { name: 'permissions', test: /contract\/permissions\.ts$/ },
            { name: contractsOf, debugName: 'contracts', test: contract },
            { name: 'ui', test: everydayUi },
          ],
        },
      },
    },
  },
});
