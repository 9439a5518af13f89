import { playwrightTests, vitestFailures } from './failures.ts';

/** What one suite came to. */
export interface SuiteResult {
  suite: string;
  passed: number;
  failed: number;
  skipped: number;
  seconds: number;
  /** Why it did not run, or did not run well; what it measured. */
  note?: string;
  /** Names of the tests that failed, where the suite can tell. */
  failures?: readonly string[];
  /** Names of those that passed only when they were repeated. */
  unsteady?: readonly string[];
}

/** The table of all suites and what failed in them, ending with the totals on a line of their own. */
export function summarize(results: readonly SuiteResult[]): string {
  const rows = results.map(({ suite, passed, failed, skipped, seconds, note }) => {
    const numbers = [passed, failed, skipped].map((number) => String(number).padStart(8)).join('');
    return `${suite.padEnd(10)}${numbers}${seconds.toFixed(1).padStart(9)}${note ? `  ${note}` : ''}`;
  });
  const head = `${'suite'.padEnd(10)}${'passed'.padStart(8)}${'failed'.padStart(8)}${'skipped'.padStart(8)}${'seconds'.padStart(9)}`;
  const total = (key: 'passed' | 'failed' | 'skipped') =>
    results.reduce((sum, result) => sum + result[key], 0);
  const list = (title: string, key: 'failures' | 'unsteady') => {
    const lines = results.flatMap((result) =>
      (result[key] ?? []).map((name) => `  ${result.suite}: ${name}`),
    );
    return lines.length > 0 ? [title, ...lines, ''] : [];
  };
  return [
    '',
    head,
    ...rows,
    '',
    ...list('passed at the second attempt:', 'unsteady'),
    ...list('failed:', 'failures'),
    `${total('passed')} passed, ${total('failed')} failed, ${total('skipped')} skipped`,
  ].join('\n');
}

/** Counts of a run, read from what its reporter wrote for machines. */
export type Counts = Omit<SuiteResult, 'suite' | 'seconds'>;

/**
 * From vitest's json reporter and exit code. A file that cannot be loaded has no tests that could fail, and a run may
 * fail without a failing test (an unhandled rejection, a coverage threshold): both count as one failure.
 */
export function countVitest(report: unknown, code: number): Counts {
  const numbers = report as Record<string, number | undefined> | undefined;
  const passed = numbers?.numPassedTests ?? 0;
  const skipped = (numbers?.numPendingTests ?? 0) + (numbers?.numTodoTests ?? 0);
  return judge({ passed, skipped, ...named(vitestFailures(report), numbers?.numFailedTests ?? 0) }, code);
}

/** From Playwright's json reporter and exit code; a test that passed only when it was repeated is named. */
export function countPlaywright(report: unknown, code: number): Counts {
  const stats = (report as { stats?: Record<string, number | undefined> } | undefined)?.stats;
  const unsteady = playwrightTests(report, 'flaky');
  const passed = (stats?.expected ?? 0) + (stats?.flaky ?? 0);
  const counts = { passed, skipped: stats?.skipped ?? 0, ...(unsteady.length > 0 && { unsteady }) };
  const failures = playwrightTests(report, 'unexpected');
  return judge({ ...counts, ...named(failures, stats?.unexpected ?? 0) }, code);
}

function named(failures: readonly string[], counted: number): Pick<Counts, 'failed' | 'failures'> {
  return { failed: Math.max(counted, failures.length), ...(failures.length > 0 && { failures }) };
}

function judge(counts: Counts, code: number): Counts {
  if (counts.failed > 0) return counts;
  if (counts.passed + counts.skipped === 0 && code === 0)
    return { ...counts, failed: 1, note: 'no tests found' };
  return code === 0 ? counts : { ...counts, failed: 1, note: `ended with ${code}` };
}
