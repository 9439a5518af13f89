import { join } from 'node:path';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { chunks } from './lean/chunks.ts';
import { leanContracts } from './lean/lean-contracts.ts';

import { withoutJsonSchema } from './lean/without-json-schema.ts';
import { wordsAsData } from './lean/words-as-data.ts';

export default defineConfig({
  root: import.meta.dirname,
  publicDir: '../../ui/public',
  plugins: [react(), tailwindcss(), leanContracts, wordsAsData, withoutJsonSchema],
  // 17 kB of each first screen, gzipped, for what a page of code does.
  resolve: {
    alias: [
      {
        find: /^(react-)?i18next$/,
        replacement: join(import.meta.dirname, '../../kernel/browser/lean-i18next.ts'),
      },
    ],
  },
  // Replaced by the server in every reply (apps/web-pages.ts): the policy allows what carries it.
  html: { cspNonce: '__CSP_NONCE__' },
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    // Inlined files would need `data:` in the policy, and are not cached.
    assetsInlineLimit: 0,
    modulePreload: {
      // What the entry has brought is there already; naming it before each page would weigh in the entry.
      resolveDependencies: (_file, needed, { hostType }) =>
        hostType === 'js'
          ? needed.filter((file) => !/\/(react|rolldown-runtime|kernel|ui)-[^/]+$/.test(file))
          : needed,
    },
    rolldownOptions: {
      treeshake: {
        // They only declare: a page that imports one name of a face gets that one's code.
        moduleSideEffects: [{ test: /\/(contract|ui)\/.*\.tsx?$|\/web\/index\.ts$/, sideEffects: false }],
      },
      output: { codeSplitting: { groups: chunks } },
    },
  },
});
