import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { pause } from '#testkit/processes';

export interface MeasuringBrowser {
  readonly context: BrowserContext;
  /** Of its DevTools, through which Lighthouse drives it. */
  readonly port: number;
  close(): Promise<void>;
}

const portWithinMs = 10_000;

/**
 * The system's Chromium with a profile of its own, whose cookies Lighthouse's tabs share.
 * @param executablePath as tools/chromium.ts found it
 */
export async function openBrowser(executablePath: string): Promise<MeasuringBrowser> {
  const profile = mkdtempSync(join(tmpdir(), 'comptoir-lighthouse-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    locale: 'en-GB',
    // Chromium's own sandbox refuses root; what is opened here is ours.
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--remote-debugging-port=0'],
  });
  return {
    context,
    port: await portOf(join(profile, 'DevToolsActivePort')),
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

async function portOf(file: string): Promise<number> {
  const until = Date.now() + portWithinMs;
  while (!existsSync(file)) {
    if (Date.now() > until) throw new Error('Chromium opened no port for DevTools.');
    await pause(50);
  }
  return Number(readFileSync(file, 'utf8').split('\n')[0]);
}
