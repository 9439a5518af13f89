import { AppError } from '#kernel/errors';
import type { FileText } from '../../contract/index.ts';

/** What is wrong with a file, or with asking for it, and stays wrong; null for what passes. */
export function asProblem(error: unknown): NonNullable<FileText['error']> | null {
  if (!(error instanceof AppError)) return null;
  const { code, status } = error.definition;
  if (status >= 500 || status === 429) return null;
  const vars = Object.entries(error.vars ?? {}).filter(
    (one): one is [string, string | number] => typeof one[1] === 'string' || typeof one[1] === 'number',
  );
  return { code, vars: Object.fromEntries(vars) };
}
