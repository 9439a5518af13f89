import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findRedisServer } from '#testkit/redis';
import { runChecks } from '../check.ts';
import { provideChromium } from '../chromium.ts';
import { runLighthouse } from '../lighthouse.ts';
import { installed, run } from '../source/run.ts';
import { counting, coverageSuite } from './coverage.ts';
import { type Counts, countPlaywright, countVitest, type SuiteResult } from './summary.ts';

export type SuiteName =
  | 'check'
  | 'unit'
  | 'db'
  | 'http'
  | 'coverage'
  | 'crash'
  | 'gallery'
  | 'browser'
  | 'cluster'
  | 'redis'
  | 'lighthouse';

/** What all suites of one run share. */
export interface TestRun {
  /** A folder where the suites that count executed lines leave what they counted; without one nothing is counted. */
  readonly counted?: string;
}

/** Every suite in the order in which it runs: the quick ones first. */
export const SUITES: Record<SuiteName, (run: TestRun) => Promise<SuiteResult>> = {
  check: checkSuite,
  unit: ({ counted }) => vitestSuite('unit', counted),
  db: ({ counted }) => vitestSuite('db', counted),
  // One worker more than elsewhere: these tests wait a good deal, as politeness to other people's servers demands.
  http: ({ counted }) => vitestSuite('http', counted, ['--maxWorkers=3']),
  coverage: ({ counted }) => coverageSuite(counted),
  crash: () => vitestSuite('crash'),
  gallery: () => playwrightSuite('gallery', 'ui/gallery/playwright.config.ts'),
  browser: () => playwrightSuite('browser', journeys),
  cluster: () =>
    playwrightSuite('cluster', journeys, reducedTo('visitor-to-lead', 'hand-over'), {
      COMPTOIR_E2E_ON: 'cluster',
    }),
  redis: () => redisSuite(),
  lighthouse: lighthouseSuite,
};

/** What `npm test` leaves to `npm run test:full`, and to whoever asks for it by name: a busy machine measures badly. */
export const FULL_ONLY: ReadonlySet<SuiteName> = new Set<SuiteName>(['lighthouse']);

const journeys = 'e2e/playwright.config.ts';

/** On several processes every journey at full size, else some in which the processes have to speak with each other. */
const reducedTo = (...files: readonly string[]): readonly string[] =>
  process.env.COMPTOIR_TEST_FULL === '1' ? [] : files;

/** Journeys with the queue on Redis, where one is installed. */
async function redisSuite(): Promise<SuiteResult> {
  if (findRedisServer() !== null) {
    const files = reducedTo('visitor-to-lead', 'leads');
    return playwrightSuite('redis', journeys, files, { COMPTOIR_E2E_ON: 'cluster-redis' });
  }
  console.log('redis: NOT RUN');
  return { suite: 'redis', passed: 0, failed: 0, skipped: 0, seconds: 0, note: 'NOT RUN: no redis-server' };
}

async function checkSuite(): Promise<SuiteResult> {
  const since = performance.now();
  const results = await runChecks();
  const passed = results.filter((result) => result.passed).length;
  return {
    suite: 'check',
    passed,
    failed: results.length - passed,
    skipped: 0,
    seconds: (performance.now() - since) / 1000,
  };
}

async function vitestSuite(
  project: SuiteName,
  counted?: string,
  options: readonly string[] = [],
): Promise<SuiteResult> {
  return reported(project, countVitest, (file) =>
    run(
      installed('vitest'),
      [
        'run',
        '--project',
        project,
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${file}`,
        ...(counted === undefined ? [] : counting(project, counted)),
        ...options,
      ],
      { show: true },
    ),
  );
}

async function playwrightSuite(
  suite: SuiteName,
  config: string,
  files: readonly string[] = [],
  environment: Record<string, string> = {},
): Promise<SuiteResult> {
  const chromium = await provideChromium();
  if (!chromium) return withoutChromium(suite);
  return reported(suite, countPlaywright, (file) =>
    run(installed('playwright'), ['test', '-c', config, '--reporter=list,json', ...files], {
      show: true,
      env: { CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_FILE: file, ...environment },
    }),
  );
}

/** One page in one look counts as one test. */
async function lighthouseSuite(): Promise<SuiteResult> {
  const chromium = await provideChromium();
  if (!chromium) return withoutChromium('lighthouse');
  const since = performance.now();
  const measured = await runLighthouse(chromium);
  const failed = measured.filter(({ faults }) => faults.length > 0).length;
  const seconds = (performance.now() - since) / 1000;
  return { suite: 'lighthouse', passed: measured.length - failed, failed, skipped: 0, seconds };
}

function withoutChromium(suite: SuiteName): SuiteResult {
  console.log(`${suite}: NOT RUN`);
  const failed = process.env.CI === 'true' ? 1 : 0;
  return { suite, passed: 0, failed, skipped: 0, seconds: 0, note: 'NOT RUN: no Chromium' };
}

/** Runs a program that writes a report to the file it is given, and counts what the report says. */
async function reported(
  suite: SuiteName,
  count: (report: unknown, code: number) => Counts,
  start: (file: string) => Promise<{ code: number; seconds: number }>,
): Promise<SuiteResult> {
  const folder = mkdtempSync(path.join(tmpdir(), 'comptoir-test-'));
  const file = path.join(folder, 'report.json');
  try {
    const { code, seconds } = await start(file);
    const report: unknown = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
    return { suite, seconds, ...count(report, code) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
