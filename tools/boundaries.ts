import { appFindings } from './boundaries/apps.ts';
import { readCode } from './boundaries/code.ts';
import { environmentFindings } from './boundaries/environment.ts';
import { fileNameFindings } from './boundaries/file-names.ts';
import { importFindings } from './boundaries/import-table.ts';
import { oneVerbFindings } from './boundaries/one-verb.ts';
import { packageFindings } from './boundaries/packages.ts';
import { routeFindings } from './boundaries/routes.ts';
import { layerFindings } from './boundaries/server-layers.ts';
import { socketFindings } from './boundaries/sockets.ts';
import { sqlFindings } from './boundaries/sql.ts';
import { applySuppressions } from './boundaries/suppressions.ts';
import { ALLOW_LIST, systemScopeFindings } from './boundaries/system-scopes.ts';
import { tierFindings } from './boundaries/tiers.ts';
import { type Finding, isCommand, ROOT, report } from './source/finding.ts';
import { cycleFindings } from './source/import-graph.ts';
import { diskTree, type SourceTree } from './source/tree.ts';

/**
 * The second fence: who may import whom, and what only some parts of the house may do. Each rule is one file in
 * tools/boundaries/. Run it with `npx tsx tools/boundaries.ts`; `npm run check` does.
 */
export function checkBoundaries(tree: SourceTree): Finding[] {
  const code = readCode(tree);
  const allowed: Record<string, string> = tree.has(ALLOW_LIST) ? JSON.parse(tree.read(ALLOW_LIST)) : {};
  return applySuppressions(code.files, [
    ...importFindings(code),
    ...tierFindings(code),
    ...layerFindings(code),
    ...cycleFindings(tree, code.files),
    ...packageFindings(code),
    ...socketFindings(code),
    ...sqlFindings(code),
    ...environmentFindings(code),
    ...systemScopeFindings(code, allowed),
    ...routeFindings(code),
    ...oneVerbFindings(code),
    ...appFindings(code),
    ...fileNameFindings(code),
  ]);
}

if (isCommand(import.meta.url)) report('boundaries', checkBoundaries(diskTree(ROOT)));
