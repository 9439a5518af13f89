import { describe, expect, it } from 'vitest';
import { countPlaywright, countVitest, summarize } from './summary.ts';

const file = (status: string, ...tests: string[]) => ({
  name: `${process.cwd()}/kernel/x.test.ts`,
  status,
  assertionResults: tests.map((one) => ({ status: one, fullName: 'a thing holds' })),
});

describe('the summary', () => {
  it('ends with the totals alone on a line', () => {
    const text = summarize([
      { suite: 'unit', passed: 10, failed: 0, skipped: 2, seconds: 1.234 },
      { suite: 'db', passed: 5, failed: 1, skipped: 0, seconds: 20, note: 'ended with 1' },
    ]);
    expect(text.split('\n').at(-1)).toBe('15 passed, 1 failed, 2 skipped');
    expect(text).toContain('db               5       1       0     20.0  ended with 1');
    expect(text).not.toContain('failed:');
    expect(text).not.toContain('second attempt');
  });

  it('names what passed at the second attempt only', () => {
    const unsteady = ['a.e2e.ts:7 > goes'];
    const text = summarize([{ suite: 'browser', passed: 1, failed: 0, skipped: 0, seconds: 1, unsteady }]);
    expect(text).toContain('passed at the second attempt:\n  browser: a.e2e.ts:7 > goes');
  });

  it('names what failed after the table, where a log that is cut still shows it', () => {
    const failures = ['a.test.ts > a thing holds'];
    const text = summarize([{ suite: 'unit', passed: 1, failed: 1, skipped: 0, seconds: 1, failures }]);
    expect(text.split('\n').slice(-4)).toEqual([
      'failed:',
      '  unit: a.test.ts > a thing holds',
      '',
      '1 passed, 1 failed, 0 skipped',
    ]);
  });
});

describe('counting what vitest reports', () => {
  it('takes its numbers, what is still to do as skipped', () => {
    const report = {
      numPassedTests: 3,
      numFailedTests: 1,
      numPendingTests: 1,
      numTodoTests: 1,
      testResults: [file('failed', 'failed')],
    };
    expect(countVitest(report, 1)).toEqual({
      passed: 3,
      failed: 1,
      skipped: 2,
      failures: ['kernel/x.test.ts > a thing holds'],
    });
  });

  it('counts a file that could not be loaded', () => {
    const report = { numPassedTests: 3, testResults: [file('failed'), file('passed', 'passed')] };
    expect(countVitest(report, 1)).toMatchObject({
      failed: 1,
      failures: ['kernel/x.test.ts (not loaded)'],
    });
  });

  it('never passes a run that failed, said nothing or found no tests', () => {
    expect(countVitest({ numPassedTests: 3, testResults: [] }, 1)).toMatchObject({
      failed: 1,
      note: 'ended with 1',
    });
    expect(countVitest(undefined, 137)).toMatchObject({ failed: 1 });
    expect(countVitest({ numPassedTests: 0 }, 0)).toMatchObject({ failed: 1, note: 'no tests found' });
  });
});

describe('counting what Playwright reports', () => {
  it('takes its numbers, and a pass at the second attempt as a pass', () => {
    const stats = { expected: 4, unexpected: 1, flaky: 1, skipped: 2 };
    expect(countPlaywright({ stats }, 1)).toEqual({ passed: 5, failed: 1, skipped: 2 });
  });

  it('names what failed and what was repeated, however deep it stands', () => {
    const spec = (status: string) => ({ file: 'a.e2e.ts', line: 7, title: status, tests: [{ status }] });
    const suites = [{ specs: [spec('expected')], suites: [{ specs: [spec('flaky'), spec('unexpected')] }] }];
    expect(countPlaywright({ suites, stats: { unexpected: 1, flaky: 1 } }, 1)).toMatchObject({
      failed: 1,
      failures: ['a.e2e.ts:7 > unexpected'],
      unsteady: ['a.e2e.ts:7 > flaky'],
    });
  });

  it('never passes a run that could not begin', () => {
    expect(countPlaywright({ stats: {} }, 1)).toMatchObject({ failed: 1 });
    expect(countPlaywright(undefined, 1)).toMatchObject({ failed: 1 });
  });
});
