import { isCommand } from './source/finding.ts';
import { installed, run } from './source/run.ts';

interface Check {
  name: string;
  program: string;
  args: string[];
}

export interface CheckResult {
  name: string;
  passed: boolean;
  seconds: number;
}

/** The longest first, so that two workers end together. */
const CHECKS: Check[] = [
  { name: 'types of the server', program: 'tsc', args: ['-p', 'tsconfig.server.json', '--pretty', 'false'] },
  { name: 'types of the web', program: 'tsc', args: ['-p', 'tsconfig.web.json', '--pretty', 'false'] },
  { name: 'types of web tests', program: 'tsc', args: ['-p', 'tsconfig.tests.json', '--pretty', 'false'] },
  { name: 'format and lint', program: 'biome', args: ['check', '--error-on-warnings', '--colors=off', '.'] },
  { name: 'unused code', program: 'knip', args: ['--no-progress', '--no-config-hints'] },
  { name: 'weights', program: 'tsx', args: ['tools/weights.ts'] },
  { name: 'boundaries', program: 'tsx', args: ['tools/boundaries.ts'] },
  { name: 'locales', program: 'tsx', args: ['tools/locales.ts'] },
  { name: 'sizes', program: 'tsx', args: ['tools/sizes.ts'] },
  { name: 'migrations', program: 'tsx', args: ['tools/migrations.ts'] },
  { name: 'licences', program: 'tsx', args: ['tools/licences.ts'] },
];

const WORKERS = 2;

/** Runs every check, two at a time, and prints a line for each as it ends, with its output when it failed. */
export async function runChecks(): Promise<CheckResult[]> {
  const waiting = [...CHECKS];
  const results: CheckResult[] = [];
  const work = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) results.push(await runCheck(check));
  };
  await Promise.all(Array.from({ length: WORKERS }, work));
  return results;
}

async function runCheck({ name, program, args }: Check): Promise<CheckResult> {
  const { code, output, seconds } = await run(installed(program), args);
  const passed = code === 0;
  console.log(`${passed ? 'ok  ' : 'FAIL'}  ${name.padEnd(20)} ${seconds.toFixed(1).padStart(5)} s`);
  if (passed && name === 'sizes') console.log(`      ${output.trim().split('\n').at(-1)}`);
  if (!passed) console.log(output.trimEnd().replace(/^/gm, '      '));
  return { name, passed, seconds };
}

if (isCommand(import.meta.url)) {
  const results = await runChecks();
  const failed = results.filter(({ passed }) => !passed).length;
  console.log(`${results.length - failed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}
