import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { pause, serverProcess } from '#testkit/processes';
import { provideChromium } from './chromium.ts';
import { openBrowser } from './lighthouse/browser.ts';
import { looks, type Measured, measure } from './lighthouse/measure.ts';
import {
  type Category,
  categories,
  type MeasuredPage,
  measuredPages,
  threshold,
} from './lighthouse/pages.ts';
import { isCommand, ROOT } from './source/finding.ts';
import { isBuildFresh } from './start/sources.mjs';

/**
 * `npm run lighthouse [-- landing sign-in]`: the built product with its demo, in the system's Chromium, as Lighthouse
 * judges it on a phone and on a desk. Prints a table, and fails when a category is below the threshold.
 */
export async function runLighthouse(chromium: string, names: readonly string[] = []): Promise<Measured[]> {
  if (!isBuildFresh(ROOT))
    execFileSync(process.execPath, ['tools/build.mjs'], { cwd: ROOT, stdio: 'inherit' });
  const data = mkdtempSync(join(tmpdir(), 'comptoir lighthouse '));
  const server = await serverProcess(data, {}, ['dist/server.js']);
  const pages = measuredPages.filter(({ name }) => names.length === 0 || names.includes(name));
  try {
    await server.start();
    const password = readFileSync(join(data, 'demo-password'), 'utf8').trim();
    // What is loaded behind the first requests would be measured along.
    await pause(3_000);
    return await measureAll(chromium, server.url, pages, password);
  } finally {
    await server.stop();
    rmSync(data, { recursive: true, force: true });
  }
}

async function measureAll(
  chromium: string,
  url: string,
  pages: readonly MeasuredPage[],
  password: string,
): Promise<Measured[]> {
  const { context, port, close } = await openBrowser(chromium);
  const all: Measured[] = [];
  try {
    console.log(heading);
    // Whoever signs in sees the desk at `/`: members' pages come last.
    for (const page of [...pages].sort((one, other) => Number(one.member) - Number(other.member))) {
      if (page.member) await signIn(context, url, password);
      for (const look of looks) {
        const measured = await measure(page, url + page.path, look, port);
        console.log(lineOf(measured));
        all.push(measured);
      }
    }
    return all;
  } finally {
    await close();
  }
}

async function signIn(context: BrowserContext, url: string, password: string): Promise<void> {
  const data = { email: 'demo@comptoir.example', password };
  const reply = await context.request.post(`${url}/api/v1/auth/login`, { data });
  if (!reply.ok()) throw new Error(`The demo's owner could not sign in: ${reply.status()}.`);
}

const heading = `${'page'.padEnd(12)}${'look'.padEnd(9)}${categories.map((one) => one.padStart(16)).join('')}`;

function lineOf({ page, look, scores, faults }: Measured): string {
  const cell = (category: Category) => {
    const mark = !page.held.includes(category) ? ' ' : scores[category] < threshold ? '<' : '.';
    return `${scores[category]}${mark}`.padStart(16);
  };
  const line = `${page.name.padEnd(12)}${look.padEnd(9)}${categories.map(cell).join('')}`;
  return [line, ...faults.map((fault) => `    ${fault}`)].join('\n');
}

if (isCommand(import.meta.url)) {
  const chromium = await provideChromium();
  if (!chromium) throw new Error('There is no Chromium: CHROMIUM_PATH may name one.');
  const missed = (await runLighthouse(chromium, process.argv.slice(2))).filter(({ faults }) => faults.length);
  console.log(missed.length === 0 ? `Every held category has ${threshold} or more.` : 'Below the threshold.');
  process.exitCode = missed.length === 0 ? 0 : 1;
}
