import { defineConfig } from '@playwright/test';

const PORT = 4599;

// `npx playwright test -c ui/gallery`: looks at every component, in light and dark, with axe and with the keyboard.
export default defineConfig({
  testDir: '.',
  testMatch: '*.e2e.ts',
  outputDir: '../../test-results/gallery',
  workers: 1,
  reporter: 'list',
  use: {
    baseURL: `http://127.0.0.1:${PORT}`,
    launchOptions: {
      // `npm test` names the browser that it has found.
      executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
    },
  },
  webServer: {
    command: `npx vite build ui/gallery --logLevel error && npx vite preview ui/gallery --host 127.0.0.1 --port ${PORT} --strictPort`,
    cwd: '../..',
    port: PORT,
    // Whatever else answers there is not what is to be looked at.
    reuseExistingServer: false,
  },
});
