import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { installed, run } from '../source/run.ts';
import type { SuiteResult } from './summary.ts';

/** Percent of the lines of `kernel` and `modules` that the counted suites together execute at the least. */
const LEAST = 90;

/** Arguments that make a run of vitest leave what it executed in the folder, for `coverageSuite` to add up. */
export function counting(project: string, folder: string): string[] {
  return [
    '--coverage',
    '--coverage.reporter=none',
    `--coverage.reportsDirectory=${path.join(folder, `of-${project}`)}`,
    '--reporter=blob',
    `--outputFile.blob=${path.join(folder, 'blobs', `${project}.json`)}`,
  ];
}

/** Adds up what the suites before it counted; lines that only other processes execute (crash, browser) are not seen. */
export async function coverageSuite(folder: string | undefined): Promise<SuiteResult> {
  const suite = 'coverage';
  const blobs = folder === undefined ? '' : path.join(folder, 'blobs');
  if (!existsSync(blobs) || readdirSync(blobs).length === 0) {
    return { suite, passed: 0, failed: 1, skipped: 0, seconds: 0, note: 'name unit, db and http with it' };
  }
  const report = mkdtempSync(path.join(tmpdir(), 'comptoir-coverage-'));
  try {
    const { seconds } = await run(
      installed('vitest'),
      [
        'run',
        `--merge-reports=${blobs}`,
        '--reporter=json',
        `--outputFile.json=${path.join(report, 'tests.json')}`,
        '--coverage',
        '--coverage.reporter=json-summary',
        `--coverage.reportsDirectory=${report}`,
      ],
      { show: true },
    );
    const percent = percentOfLines(path.join(report, 'coverage-summary.json'));
    const passed = percent >= LEAST ? 1 : 0;
    const note = `${percent.toFixed(1)} % of lines of kernel and modules/*/server, at least ${LEAST} %`;
    return { suite, passed, failed: 1 - passed, skipped: 0, seconds, note };
  } finally {
    rmSync(report, { recursive: true, force: true });
  }
}

function percentOfLines(summary: string): number {
  if (!existsSync(summary)) return 0;
  const report = JSON.parse(readFileSync(summary, 'utf8')) as { total: { lines: { pct: number } } };
  return report.total.lines.pct;
}
