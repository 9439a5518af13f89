import { randomInt } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { FULL_ONLY, SUITES, type SuiteName } from './test/suites.ts';
import { type SuiteResult, summarize } from './test/summary.ts';

/**
 * `npm test`: every suite, one after the other, whatever fails; the last line has the totals.
 *
 *   --full          heavy tests at the sizes that the issues state, and Lighthouse (as does COMPTOIR_TEST_FULL=1)
 *   check db ...    only these suites
 *
 * Random tests take their seed from COMPTOIR_TEST_SEED, which is printed. What lands is judged by the same cases each
 * time; the full run looks for new ones.
 */
const { values, positionals } = parseArgs({ allowPositionals: true, options: { full: { type: 'boolean' } } });

const names = Object.keys(SUITES) as SuiteName[];
const unknown = positionals.filter((name) => !(names as string[]).includes(name));
if (unknown.length > 0) {
  console.error(`No such suite: ${unknown.join(', ')}. There are ${names.join(', ')}.`);
  process.exit(2);
}

if (values.full) process.env.COMPTOIR_TEST_FULL = '1';
const isFull = process.env.COMPTOIR_TEST_FULL === '1';
process.env.COMPTOIR_TEST_SEED ||= isFull ? String(randomInt(2 ** 31)) : '20261120';
const size = isFull ? 'full sizes' : 'reduced sizes (npm run test:full has the full ones)';
console.log(`${size}, COMPTOIR_TEST_SEED=${process.env.COMPTOIR_TEST_SEED}`);

const wanted = (name: SuiteName) =>
  positionals.length === 0 ? isFull || !FULL_ONLY.has(name) : positionals.includes(name);
const suites = names.filter(wanted);
const counted = suites.includes('coverage')
  ? mkdtempSync(path.join(tmpdir(), 'comptoir-counted-'))
  : undefined;
const results: SuiteResult[] = [];
for (const name of suites) {
  console.log(`\n== ${name}`);
  results.push(await SUITES[name]({ ...(counted !== undefined && { counted }) }));
}
if (counted !== undefined) rmSync(counted, { recursive: true, force: true });
console.log(summarize(results));
process.exitCode = results.some(({ failed }) => failed > 0) ? 1 : 0;
