import path from 'node:path';

interface VitestFile {
  readonly name?: string;
  readonly status: string;
  readonly assertionResults: readonly { readonly status: string; readonly fullName?: string }[];
}

/**
 * Names of what fell in a run of vitest. A file that cannot be loaded has no tests that could fail: it stands there itself.
 * @param report what its json reporter wrote
 */
export function vitestFailures(report: unknown): string[] {
  const files = (report as { testResults?: VitestFile[] } | undefined)?.testResults ?? [];
  return files.flatMap(({ name = '', status, assertionResults }) => {
    const file = path.relative(process.cwd(), name);
    const fallen = assertionResults.filter((test) => test.status === 'failed');
    if (fallen.length === 0) return status === 'failed' ? [`${file} (not loaded)`] : [];
    return fallen.map(({ fullName = '' }) => `${file} > ${fullName}`);
  });
}

interface PlaywrightSuite {
  readonly specs?: readonly {
    readonly file: string;
    readonly line: number;
    readonly title: string;
    readonly tests: readonly { readonly status: string }[];
  }[];
  readonly suites?: readonly PlaywrightSuite[];
}

/** Names of the tests of a run of Playwright that ended so: `unexpected` (fell), `flaky` (passed when it was repeated). */
export function playwrightTests(report: unknown, outcome: 'unexpected' | 'flaky'): string[] {
  const walk = ({ specs = [], suites = [] }: PlaywrightSuite): string[] => [
    ...specs
      .filter(({ tests }) => tests.some(({ status }) => status === outcome))
      .map(({ file, line, title }) => `${file}:${line} > ${title}`),
    ...suites.flatMap(walk),
  ];
  return walk((report as PlaywrightSuite | undefined) ?? {});
}
