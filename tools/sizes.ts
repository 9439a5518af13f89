import { isServerCode, isTest } from './boundaries/areas.ts';
import { longFunctions } from './sizes/functions.ts';
import { type Finding, isCommand, ROOT, report } from './source/finding.ts';
import { cycleFindings } from './source/import-graph.ts';
import { parseTree, type SourceFile } from './source/parse.ts';
import { queryBuilderUses } from './source/query-builder.ts';
import { diskTree, type SourceTree } from './source/tree.ts';

/** Lines of a file that needs no reason, and lines that no reason excuses. */
const MAX_FILE_LINES = 300;
const HARD_MAX_FILE_LINES = 400;
const MAX_FUNCTION_LINES = 50;

const REASON = /^\/\/ size: \S.+/;

export interface Sizes {
  findings: Finding[];
  /** Lines of the middle file. Aim: <= 80. */
  medianLines: number;
  /** Of the server's files, from 0 to 1. Aim: <= 0.15. */
  queryBuilderShare: number;
}

/**
 * The third fence: a file <= 300 lines (up to 400 if its first line says `// size: why`), a server function <= 50
 * lines, no circle of imports. Run it with `npx tsx tools/sizes.ts`; `npm run check` does.
 */
export function measureSizes(tree: SourceTree): Sizes {
  const parsed = parseTree(tree).filter(({ path }) => !path.startsWith('sdk/'));
  const files = parsed.filter(counts);
  const server = files.filter(({ path }) => isServerCode(path));
  const findings = [
    ...files.flatMap(fileFindings),
    ...styleSheets(tree).flatMap(fileFindings),
    ...server.flatMap((file) => longFunctions(file, MAX_FUNCTION_LINES)),
    ...cycleFindings(tree, parsed),
  ];
  const withBuilder = server.filter((file) => queryBuilderUses(file).length > 0);
  return {
    findings,
    medianLines: median(files.map(({ text }) => linesOf(text))),
    queryBuilderShare: server.length === 0 ? 0 : withBuilder.length / server.length,
  };
}

/** Tests, seeds, demonstrations, word lists and generated files are as long as they are. */
function counts({ path, text }: { path: string; text: string }): boolean {
  if (isTest(path) || /^\/\/ generated\b/i.test(text)) return false;
  if (/\/(seeds?|demo|lexicons?|lexicon-[\w-]+|words|word-lists|locales|gallery)\//.test(path)) return false;
  return !/(^|[/.-])(seed|demo|lexicon|words|data)\.tsx?$/.test(path);
}

function styleSheets(tree: SourceTree): { path: string; text: string }[] {
  return tree.paths.filter((path) => path.endsWith('.css')).map((path) => ({ path, text: tree.read(path) }));
}

function fileFindings({ path, text }: Pick<SourceFile, 'path' | 'text'>): Finding[] {
  const lines = linesOf(text);
  if (lines <= MAX_FILE_LINES) return [];
  if (lines > HARD_MAX_FILE_LINES) {
    return [{ rule: 'file-size', path, message: `${lines} lines; ${HARD_MAX_FILE_LINES} is the end` }];
  }
  if (REASON.test(text)) return [];
  const message = `${lines} lines of ${MAX_FILE_LINES}; split it, or begin it with '// size: <reason>'`;
  return [{ rule: 'file-size', path, message }];
}

function linesOf(text: string): number {
  return text.trimEnd().split('\n').length;
}

function median(numbers: number[]): number {
  const sorted = numbers.sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

if (isCommand(import.meta.url)) {
  const { findings, medianLines, queryBuilderShare } = measureSizes(diskTree(ROOT));
  const share = `${(queryBuilderShare * 100).toFixed(1)} % of server files touch the query builder`;
  report('sizes', findings, `median file ${medianLines} lines, ${share}`);
}
