import { execFileSync } from 'node:child_process';
import { installRoot } from '#kernel/config';
import { isBuildFresh } from '../../tools/start/sources.mjs';

/** Builds the product if its sources have changed since, or if it was never built. */
export function ensureBuilt(): void {
  const root = installRoot();
  if (!isBuildFresh(root))
    execFileSync(process.execPath, ['tools/build.mjs'], { cwd: root, stdio: 'inherit' });
}
