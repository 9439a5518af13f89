import type { Finding } from '../source/finding.ts';
import type { SourceFile } from '../source/parse.ts';

/** Rules about a line of code, where a reason can outweigh the rule. Who imports whom has no exceptions. */
const SUPPRESSIBLE = new Set(['process-env', 'sockets', 'sql', 'route-decides']);

const MARK = /\/\/ boundary: ([a-z-]+), \S.+/;

/**
 * Drops what a comment on the same line or the line above excuses: `// boundary: process-env, the child process
 * inherits our environment`. A comment that excuses nothing is a finding itself.
 */
export function applySuppressions(files: readonly SourceFile[], findings: readonly Finding[]): Finding[] {
  const marks = files.flatMap(marksOf);
  const used = new Set<Mark>();
  const kept = findings.filter((finding) => {
    const mark = SUPPRESSIBLE.has(finding.rule) && marks.find((candidate) => excuses(candidate, finding));
    if (mark) used.add(mark);
    return !mark;
  });
  const stale = marks
    .filter((mark) => !used.has(mark))
    .map(({ path, line, rule }) => ({
      rule: 'stale-suppression',
      path,
      line,
      message: `nothing here breaks '${rule}' (rules that take a reason: ${[...SUPPRESSIBLE].join(', ')})`,
    }));
  return [...kept, ...stale];
}

interface Mark {
  path: string;
  line: number;
  rule: string;
}

function marksOf({ path, text }: SourceFile): Mark[] {
  // This file and its test speak about the mark.
  if (path.startsWith('tools/') || !text.includes('// boundary: ')) return [];
  return text.split('\n').flatMap((line, index) => {
    const rule = MARK.exec(line)?.[1];
    return rule ? [{ path, line: index + 1, rule }] : [];
  });
}

function excuses(mark: Mark, { path, line, rule }: Finding): boolean {
  return mark.path === path && mark.rule === rule && (mark.line === line || mark.line + 1 === line);
}
