import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** One thing that a check does not accept. */
export interface Finding {
  /** The rule's name, kebab-case; what a suppression names. */
  rule: string;
  path: string;
  /** From 1. */
  line?: number;
  message: string;
}

/** The checkout that the tools work on. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** `path:line rule: message`, the form that editors turn into links. */
function formatFinding({ rule, path, line, message }: Finding): string {
  return `${path}${line === undefined ? '' : `:${line}`}  ${rule}: ${message}`;
}

/** Prints findings ordered by place and sets the exit code: 1 when there is one, else untouched. */
export function report(name: string, findings: readonly Finding[], summary = ''): void {
  const ordered = [...findings].sort(
    (a, b) => a.path.localeCompare(b.path) || (a.line ?? 0) - (b.line ?? 0) || a.rule.localeCompare(b.rule),
  );
  for (const finding of ordered) console.log(formatFinding(finding));
  if (findings.length > 0) process.exitCode = 1;
  const verdict = findings.length === 0 ? 'nothing to report' : `${findings.length} findings`;
  console.log(`${name}: ${verdict}${summary ? ` (${summary})` : ''}`);
}

/** True in the file that node was started with. Pass `import.meta.url`. */
export function isCommand(url: string): boolean {
  const started = process.argv[1];
  return started !== undefined && realpathSync(started) === realpathSync(fileURLToPath(url));
}
