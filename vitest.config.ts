import { existsSync, readFileSync } from 'node:fs';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

/** `import text from './x.sql'` gives the file's text, as the server's bundle does. */
const sqlAsText = {
  name: 'sql-as-text',
  enforce: 'pre' as const,
  load(id: string) {
    return id.endsWith('.sql') ? `export default ${JSON.stringify(readFileSync(id, 'utf8'))};` : undefined;
  },
};

const NEEDS = ['db', 'http', 'crash'];
const databaseSetup = existsSync(new URL('testkit/global-setup.ts', import.meta.url))
  ? ['testkit/global-setup.ts']
  : [];

/** A kind of test is a suffix: `x.test.ts` needs nothing, `x.db.test.ts` a database, and so on. */
function project(name: string, test: TestProjectInlineConfiguration['test']): TestProjectInlineConfiguration {
  return {
    extends: true,
    test: {
      name,
      environment: 'node',
      exclude: ['**/node_modules/**', '**/dist/**', 'e2e/**', 'data/**', '.start/**'],
      globalSetup: NEEDS.includes(name) ? databaseSetup : [],
      ...test,
    },
  };
}

const unit = project('unit', {
  include: ['**/*.test.{ts,tsx}'],
  // Machines are shared: what takes half a second alone has taken eight beside others.
  testTimeout: 30_000,
  exclude: [
    ...NEEDS.map((kind) => `**/*.${kind}.test.{ts,tsx}`),
    '**/node_modules/**',
    '**/dist/**',
    'e2e/**',
    'data/**',
  ],
});
// The program is loaded once a worker and not once a file, which took as long as the tests; a file has a database of its own.
const shared = { isolate: false, testTimeout: 60_000, hookTimeout: 60_000 };
const db = project('db', { include: ['**/*.db.test.ts'], ...shared });
const http = project('http', { include: ['**/*.http.test.ts'], ...shared });
/** Real processes are killed here. At full size one file at a time, so that a figure means something. */
const crash = project('crash', {
  include: ['**/*.crash.test.ts'],
  fileParallelism: process.env.COMPTOIR_TEST_FULL !== '1',
  testTimeout: 300_000,
  hookTimeout: 120_000,
});

export default defineConfig({
  plugins: [sqlAsText],
  test: {
    projects: [unit, db, http, crash],
    maxWorkers: 2,
    passWithNoTests: true,
    coverage: {
      provider: 'v8',
      include: ['kernel/**/*.ts', 'modules/*/server/**/*.ts'],
      exclude: [
        'kernel/browser/**',
        '**/*.test.ts',
        '**/contract.ts',
        '**/*.contract.ts',
        '**/seed.ts',
        // Programs of developers, who teach the engines with them.
        'modules/ai/server/**/train/**',
        // What runs in threads of its own, where nothing is counted; its tests go through the thread.
        '**/*.worker.ts',
        'modules/ai/server/providers/local/read/{recognise,source}/**',
        'modules/ai/server/providers/local/transcribe/{moonshine,listen,expose-attention,word-times}.ts',
      ],
      reporter: ['text-summary'],
    },
  },
});
