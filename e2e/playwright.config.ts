import { defineConfig } from '@playwright/test';
import { findChromium } from '../tools/chromium.ts';

/**
 * `npx playwright test -c e2e` (or `npm test -- browser`): the journeys of people, in a real browser, on the built
 * product. A journey registers a shop of its own where it can, so any of them runs alone and beside any other.
 */
export default defineConfig({
  testDir: '.',
  testMatch: '*.e2e.ts',
  outputDir: '../test-results/browser',
  globalSetup: './fixtures/start-desk.ts',
  // Journeys of one file may run beside each other too.
  fullyParallel: true,
  workers: 2,
  // On a machine that others use a journey may stumble; `npm test` names one that did, `test:full` counts it as failed.
  retries: process.env.COMPTOIR_TEST_FULL === '1' ? 0 : 1,
  forbidOnly: process.env.CI === 'true',
  // Machines are shared: what takes a second alone takes ten beside others.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
  use: {
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    viewport: { width: 1440, height: 900 },
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: findChromium(),
      args: [
        // Chromium's own sandbox refuses root; what is opened here is ours.
        '--no-sandbox',
        '--disable-gpu',
        '--disable-dev-shm-usage',
        '--no-first-run',
        '--disable-sync',
        // Nothing of a journey may depend on the network.
        '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
      ],
    },
  },
});
